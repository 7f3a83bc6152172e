/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.chromium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.intercomclient.driver.Chromium;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Both J2CL builds of the contract, opened as pages of a site. */
class ContractInChromiumTest {

  @RegisterExtension static final Chromium chromium = Chromium.headless();

  private static HttpServer site;

  @BeforeAll
  static void open() throws IOException {
    site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    site.createContext("/", ContractInChromiumTest::serve);
    site.start();
  }

  @AfterAll
  static void close() {
    site.stop(0);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "J2CL,       /j2cl/test-io.github.intercomclient.j2cl.ContractJ2clTest.html",
    "production, /production/contract.html"
  })
  void passes(String build, String page) {
    chromium.driver().get("http://localhost:" + site.getAddress().getPort() + page);
    WebElement report =
        new WebDriverWait(chromium.driver(), Duration.ofSeconds(60))
            .until(ExpectedConditions.presenceOfElementLocated(By.id("contract")));
    String text = report.getText();
    System.out.println(
        text.replace("contract on " + build, "contract on " + build + " in Chromium"));
    assertTrue(text.startsWith("contract on " + build + ": "), text);
    assertEquals("good", report.getDomAttribute("class"), text);
  }

  private static void serve(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    try (InputStream file = ContractInChromiumTest.class.getResourceAsStream(path)) {
      if (file == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        String type = path.endsWith(".js") ? "text/javascript" : "text/html";
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        file.transferTo(exchange.getResponseBody());
      }
    }
    exchange.close();
  }
}
