/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.properties;

import io.github.intercomclient.page.Call;
import io.github.intercomclient.page.Items;
import io.github.intercomclient.page.Page;
import io.github.intercomclient.page.WidgetCallback;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** Stands between a Messenger and the page: sees what it calls, and when the widget calls it. */
final class Tap {

  /** Hears what passes by. */
  interface Witness {

    /** The Messenger makes a call. */
    void calls(Items<Object> call);

    /** In which of its sessions the Messenger is; a negative number for none. */
    int session();

    /**
     * The widget tells the Messenger of an event, by the callback that this session gave it last.
     */
    void isTold(String event, int value);
  }

  private final Page page;
  private final Witness witness;

  /** How many callbacks the widget was given for each event. */
  private final Map<String, Integer> registrations = new HashMap<>();

  private int calls;

  Tap(Page page, Witness witness) {
    this.page = page;
    this.witness = witness;
  }

  /** The page as the Messenger is to see it. */
  Page page() {
    return (Page)
        Proxy.newProxyInstance(
            Page.class.getClassLoader(),
            new Class<?>[] {Page.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("call")) {
                @SuppressWarnings("unchecked")
                Items<Object> call = (Items<Object>) arguments[0];
                tap(call);
              }
              try {
                return method.invoke(page, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private void tap(Items<Object> call) {
    calls++;
    String event = Call.method(call);
    if (call.size() > 1 && call.get(1) instanceof WidgetCallback) {
      WidgetCallback callback = (WidgetCallback) call.get(1);
      int mine = registrations.merge(event, 1, Integer::sum);
      int session = witness.session();
      WidgetCallback tapped =
          value -> {
            if (mine == registrations.get(event) && session == witness.session() && session >= 0) {
              witness.isTold(event, value);
            }
            callback.onInvoke(value);
          };
      call.set(1, tapped);
    }
    witness.calls(call);
  }

  /** How many calls the Messenger has made. */
  int calls() {
    return calls;
  }
}
