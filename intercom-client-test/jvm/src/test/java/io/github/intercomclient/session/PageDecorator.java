/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.session;

import io.github.intercomclient.core.Call;
import io.github.intercomclient.core.Page;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Consumer;

/** A page that looks at the calls which go to another. */
final class PageDecorator {
  private PageDecorator() {}

  /**
   * Shows each call to the observer before the page gets it; what the observer throws, is thrown.
   */
  static Page onCall(Page page, Consumer<Call> observer) {
    return (Page)
        Proxy.newProxyInstance(
            Page.class.getClassLoader(),
            new Class<?>[] {Page.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("call")) {
                observer.accept((Call) arguments[0]);
              }
              try {
                return method.invoke(page, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
