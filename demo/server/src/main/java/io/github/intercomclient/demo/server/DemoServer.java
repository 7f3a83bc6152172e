/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.demo.server;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import io.javalin.json.JavalinGson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The demo's web server. It serves the app, signs people in, and plays the vendor: the stand-in's
 * script is at {@code /widget/{app_id}} and what it sends is in {@link #log()}.
 *
 * <pre>{@code
 * try (DemoServer server = DemoServer.builder().sessionLength(Duration.ofSeconds(5)).start()) {
 *   browser.get(server.url() + "/fruit");
 * }
 * }</pre>
 */
public final class DemoServer implements AutoCloseable {
  private static final String STAND_IN_APP_ID = "demo1234";
  private static final String STAND_IN_SECRET = "a secret that only the server knows";

  private final StandInBackend standIn;
  private final Sessions sessions;
  private final Javalin javalin;

  private DemoServer(Builder builder) {
    standIn = new StandInBackend(builder.watcher);
    sessions = new Sessions(builder.sessionLength);
    javalin = Javalin.create(config -> configure(config, builder));
    javalin.start(builder.port);
  }

  /**
   * Starts from the usual: any free port, the J2CL build, the stand-in, sessions of an hour, tokens
   * of an hour.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** The address of the app, without a slash at the end. */
  public String url() {
    return "http://localhost:" + javalin.port();
  }

  /** What the stand-in has sent, oldest first. */
  public List<JsonObject> log() {
    return standIn.log();
  }

  /** Forgets what the stand-in has sent. */
  public void clearLog() {
    standIn.clearLog();
  }

  /** Ends every session, as if its time were over. */
  public void endSessions() {
    sessions.endAll();
  }

  @Override
  public void close() {
    javalin.stop();
  }

  private void configure(JavalinConfig config, Builder builder) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.jsonMapper(new JavalinGson(new GsonBuilder().serializeNulls().create(), false));
    for (String directory : List.of("/demo/page", "/demo/j2cl", "/demo/gwt")) {
      config.staticFiles.add(
          files -> {
            files.hostedPath = directory.substring("/demo".length());
            files.directory = directory;
            files.location = Location.CLASSPATH;
          });
    }
    builder.more.accept(config);
    new ShopApi(sessions, builder.signer(), builder.tokenLength, builder.messenger())
        .addTo(config.routes);
    standIn.addTo(config.routes);
    String page = page().replace("${script}", builder.script);
    config.spaRoot.addHandler("/", context -> context.html(page));
  }

  private static String page() {
    try (InputStream page = DemoServer.class.getResourceAsStream("/demo/page/index.html")) {
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a server can be told before it starts. */
  public static final class Builder {
    private int port;
    private String script = "/j2cl/app.js";
    private String appId = STAND_IN_APP_ID;
    private boolean vendor;
    private String secret = STAND_IN_SECRET;
    private String standInOptions = "";
    private Duration sessionLength = Duration.ofHours(1);
    private Duration tokenLength = Duration.ofHours(1);
    private Consumer<JsonObject> watcher = unused -> {};
    private Consumer<JavalinConfig> more = unused -> {};

    private Builder() {}

    /** The port to listen on; 0 is any that is free. */
    public Builder port(int port) {
      this.port = port;
      return this;
    }

    /** Serves the GWT build of the app. */
    public Builder gwt() {
      script = "/gwt/gwt.nocache.js";
      return this;
    }

    /**
     * Loads the vendor's own Messenger for this workspace, not the stand-in.
     *
     * @param secret the workspace's secret for identity verification, or null to sign nothing
     */
    public Builder workspace(String appId, String secret) {
      this.appId = appId;
      this.secret = secret;
      vendor = true;
      return this;
    }

    /** Query parameters for the stand-in's script, such as {@code limit=5&delay=500}. */
    public Builder standIn(String options) {
      standInOptions = "?" + options;
      return this;
    }

    /** How long someone stays signed in without asking the server for anything. */
    public Builder sessionLength(Duration length) {
      sessionLength = length;
      return this;
    }

    /** How long a token proves to the Messenger who someone is. */
    public Builder tokenLength(Duration length) {
      tokenLength = length;
      return this;
    }

    /** Tells what the stand-in sends, as it comes. */
    public Builder onSent(Consumer<JsonObject> watcher) {
      this.watcher = watcher;
      return this;
    }

    /**
     * More of what a Javalin server can be: another connector, more routes, or a {@code before} on
     * one of the demo's own routes to delay it or to make it fail.
     */
    public Builder more(Consumer<JavalinConfig> more) {
      this.more = more;
      return this;
    }

    /** Listens, from now until {@link DemoServer#close()}. */
    public DemoServer start() {
      return new DemoServer(this);
    }

    private IdentitySigner signer() {
      return secret == null ? null : new IdentitySigner(secret);
    }

    private Map<String, String> messenger() {
      return vendor
          ? Map.of("appId", appId)
          : Map.of("appId", appId, "scriptPath", "/widget/" + appId + standInOptions);
    }
  }
}
