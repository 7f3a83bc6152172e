/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.routers.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** Serves the page of the apps at every path that is no file. */
final class Site {
  private static final Site INSTANCE = new Site();

  private final HttpServer server;

  private Site() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "site");
              thread.setDaemon(true);
              return thread;
            }));
    server.createContext("/", Site::serve);
    server.start();
  }

  static String url(String path) {
    return "http://localhost:" + INSTANCE.server.getAddress().getPort() + path;
  }

  private static void serve(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String file = path.contains(".") ? path : "/index.html";
    try (InputStream content = Site.class.getResourceAsStream("/routers" + file)) {
      if (content == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        exchange.getResponseHeaders().set("Content-Type", type(file) + "; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        content.transferTo(exchange.getResponseBody());
      }
    }
    exchange.close();
  }

  private static String type(String file) {
    return file.endsWith(".js") ? "text/javascript" : "text/html";
  }
}
