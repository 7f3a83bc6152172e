/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browsertest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.intercomclient.driver.Chromium;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** With an app id on its command line the demo asks the vendor, who is played on loopback. */
class VendorAddressTest {
  @RegisterExtension static final Site vendor = SecureServer.site();

  @RegisterExtension
  static final Chromium chromium =
      Chromium.headless()
          .with(
              "--host-resolver-rules=MAP widget.intercom.io 127.0.0.1:" + vendor.port(),
              "--ignore-certificate-errors");

  @RegisterExtension final Tab tab = new Tab(chromium);

  @Test
  void theScriptComesFromTheVendor() throws IOException {
    Process demo = startDemo("--port", "0", "--app-id", Site.APP_ID);
    try (BufferedReader output = demo.inputReader()) {
      Shop shop = new Shop(output.readLine(), List::of, tab);
      shop.open("/login");
      assertEquals(List.of(), vendor.requests());

      shop.logIn("abc123", "ada@example.com", "Ada Lovelace");

      String boot = tab.calls(vendor, 1).get(0);
      assertTrue(boot.contains("user_id=\"abc123\""), boot);
      assertEquals("GET /widget/abc12345", vendor.requests().get(0));
      assertEquals(
          "https://widget.intercom.io/widget/abc12345",
          tab.read("document.querySelector('script[async]').src"));
    } finally {
      demo.destroy();
    }
  }

  private static Process startDemo(String... arguments) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "io.github.intercomclient.demo.server.Main");
    builder.command().addAll(List.of(arguments));
    return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
