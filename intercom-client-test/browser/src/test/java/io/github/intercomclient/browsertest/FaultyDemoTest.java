/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browsertest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.intercomclient.demo.server.DemoServer;
import io.github.intercomclient.driver.Chromium;
import io.javalin.config.JavalinConfig;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.logging.LogEntry;

/** Whatever is wrong with the Messenger, the shop is open. */
class FaultyDemoTest {
  @RegisterExtension static final Site vendor = new Site();
  @RegisterExtension static final Chromium chromium = Chromium.headless();
  @RegisterExtension final Tab tab = new Tab(chromium);

  @ParameterizedTest
  @EnumSource
  void theShopIsOpenWithoutTheScript(Fault fault) {
    vendor.widget(fault.answer(vendor));

    theShopIsOpen(this::askTheVendor);
  }

  @Test
  void theShopIsOpenWithAWidgetThatThrows() {
    vendor.widget(Answer.script("window.Intercom = () => { throw new Error('oh'); };"));

    theShopIsOpen(this::askTheVendor);
  }

  @Test
  void theShopIsOpenWithoutTheApi() {
    theShopIsOpen(
        config ->
            config.routes.before(
                "/messenger/web/*", context -> context.status(503).skipRemainingHandlers()));
  }

  private void askTheVendor(JavalinConfig config) {
    config.routes.before(
        "/widget/*",
        context -> {
          context.redirect(vendor.url() + Site.WIDGET);
          context.skipRemainingHandlers();
        });
  }

  /** Logs in, looks around, fills the basket and logs out. */
  private void theShopIsOpen(Consumer<JavalinConfig> fault) {
    chromium.driver().manage().logs().get("browser");
    try (DemoServer server = DemoServer.builder().more(fault).start()) {
      Shop shop = new Shop(server.url(), server::log, tab);
      shop.open("/login");
      shop.logIn("abc123", "ada@example.com", "Ada Lovelace");
      shop.follow("/fruit/apple");
      shop.addOne();
      tab.until("document.getElementById('count').textContent === '1'");
      shop.follow("/checkout");
      assertTrue(tab.is("document.title.startsWith('Basket')"));
      shop.goBack("/fruit/apple");
      assertEquals("ada@example.com", tab.read("document.getElementById('who').textContent"));

      shop.logOut();

      assertEquals("", tab.read("document.getElementById('who').textContent"));
      assertEquals(List.of(), uncaught());
    }
  }

  /** What the page did not catch, but for what the faulty script itself throws. */
  private List<String> uncaught() {
    return chromium.driver().manage().logs().get("browser").getAll().stream()
        .filter(entry -> entry.getLevel() == Level.SEVERE)
        .map(LogEntry::getMessage)
        .filter(message -> message.contains("Uncaught"))
        .filter(message -> !message.contains("/widget/"))
        .toList();
  }
}
