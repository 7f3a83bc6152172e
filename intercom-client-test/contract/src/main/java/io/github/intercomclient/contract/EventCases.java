/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.contract;

import io.github.intercomclient.EventData;
import io.github.intercomclient.Messenger;
import java.util.Date;

/** What trackEvent sends. */
final class EventCases {

  private EventCases() {}

  static void addTo(Contract contract) {
    contract.check(
        "without data there is no third argument",
        scene -> {
          scene.booted().trackEvent("order-placed");
          scene.received("['trackEvent','order-placed']");
        });
    data(contract, "a text", EventData.create().put("plan", "pro"), "{'plan':'pro'}");
    data(contract, "an int", EventData.create().put("items", 3), "{'items':3}");
    data(contract, "a decimal", EventData.create().put("weight", 0.25), "{'weight':0.25}");
    data(contract, "a boolean", EventData.create().put("gift", false), "{'gift':false}");
    data(
        contract,
        "a date, in seconds",
        EventData.create().date("order_date", new Date(1392036272999L)),
        "{'order_date':1392036272}");
    data(
        contract,
        "a link",
        EventData.create().link("receipt", "https://example.com/r/1"),
        "{'receipt':'https://example.com/r/1'}");
    data(
        contract,
        "a link with a text",
        EventData.create().link("order", "#3434", "https://example.com/orders/3434"),
        "{'order':{'url':'https://example.com/orders/3434','value':'#3434'}}");
    data(
        contract,
        "money in minor units",
        EventData.create().money("price", 3999, "usd"),
        "{'price':{'amount':3999,'currency':'usd'}}");
    data(
        contract,
        "zero and the empty text",
        EventData.create().put("items", 0).put("note", ""),
        "{'items':0,'note':''}");
    contract.check(
        "data that is held for the boot is sent as it was at the call",
        scene -> {
          Messenger messenger = scene.messenger();
          EventData data = EventData.create().put("items", 1);
          messenger.trackEvent("order-placed", data);
          data.put("items", 2);
          messenger.boot();
          scene.received(
              "['boot',{'app_id':'abc12345'}]", "['trackEvent','order-placed',{'items':1}]");
        });
    contract.check(
        "data that waits for the script is sent as it was at the call",
        scene -> {
          scene.stage().removeWidget();
          EventData data = EventData.create().put("items", 1);
          Messenger messenger = scene.messenger();
          messenger.boot();
          messenger.trackEvent("order-placed", data);
          data.put("items", 2);
          scene.stage().widgetArrives();
          scene.received(
              "['boot',{'app_id':'abc12345'}]", "['trackEvent','order-placed',{'items':1}]");
        });
  }

  private static void data(Contract contract, String what, EventData data, String expected) {
    contract.check(
        what,
        scene -> {
          scene.booted().trackEvent("order-placed", data);
          scene.received("['trackEvent','order-placed'," + expected + "]");
        });
  }
}
