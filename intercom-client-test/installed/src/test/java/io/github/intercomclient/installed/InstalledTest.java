/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.installed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.intercomclient.driver.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.support.ui.WebDriverWait;

/** An app outside this build says the same to the widget, whichever compiler made it. */
class InstalledTest {
  private static final Path APP = Path.of("target", "it", "app").toAbsolutePath();

  private static final String SAID =
      """
      ["reattach_activator"]
      ["boot",{"app_id":"abc12345","hide_default_launcher":true,"user_id":"abc123",\
      "email":"ada@example.com","user_hash":"0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9","created_at":1234567890,\
      "company":{"id":"company1","name":"Fake Company","size":10},"apples":1,"organic":false}]
      ["trackEvent","before-boot"]
      ["update",{"user_id":"abc123","email":"ada@example.com","user_hash":"0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9",\
      "apples":2,"pears":null}]
      ["update"]
      ["showSpace","news"]
      ["trackEvent","order-placed",{"price":{"amount":3999,"currency":"usd"},\
      "order":{"url":"https://example.com/3434","value":"#3434"}}]
      ["newMethod",1.5]
      ["shutdown"]""";

  @RegisterExtension static final Chromium chromium = Chromium.headless();

  @ParameterizedTest
  @ValueSource(strings = {"j2cl/target/app/app.js", "gwt/target/app/app.nocache.js"})
  void saysTheSame(String script) throws IOException {
    Path page = Files.createTempFile(APP, "page", ".html");
    Files.writeString(
        page,
        """
        <!doctype html><title>An app</title><body><script>
          window.said = [];
          window.Intercom = (...call) => said.push(JSON.stringify(call));
        </script><script src="%s"></script>
        """
            .formatted(script));

    chromium.driver().get(page.toUri().toString());
    new WebDriverWait(chromium.driver(), Duration.ofSeconds(20))
        .until(tab -> said().contains("shutdown"));

    assertEquals(SAID, said());
  }

  private static String said() {
    return (String) chromium.driver().executeScript("return said.join('\\n')");
  }
}
