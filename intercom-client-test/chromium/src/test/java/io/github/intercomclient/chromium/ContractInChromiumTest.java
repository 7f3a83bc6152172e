/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.chromium;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Both J2CL builds of the contract, opened as pages of a site. */
class ContractInChromiumTest {

  private static HttpServer site;
  private static WebDriver browser;

  @BeforeAll
  static void open() throws IOException {
    site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    site.createContext("/", ContractInChromiumTest::serve);
    site.start();
    // Debian's, where they are installed: Selenium would ask the network for them.
    File debianDriver = new File("/usr/bin/chromedriver");
    ChromeOptions options = new ChromeOptions();
    if (debianDriver.canExecute()) {
      System.setProperty("webdriver.chrome.driver", debianDriver.getPath());
      options.setBinary("/usr/bin/chromium");
    }
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--disable-quic");
    browser = new ChromeDriver(options);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
    site.stop(0);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "J2CL,       /j2cl/test-io.github.intercomclient.j2cl.ContractJ2clTest.html",
    "production, /production/contract.html"
  })
  void passes(String build, String page) {
    browser.get("http://localhost:" + site.getAddress().getPort() + page);
    String report =
        new WebDriverWait(browser, Duration.ofSeconds(60))
            .until(ExpectedConditions.presenceOfElementLocated(By.id("contract")))
            .getText();
    System.out.println(report);
    assertTrue(report.startsWith("contract on " + build + ": "), report);
    assertTrue(report.contains(" 0 failed"), report);
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
