/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.core;

import io.github.intercomclient.Registration;

/** No page at all: for a Messenger that is switched off. */
public final class NoPage implements Page {
  private static final Registration NOTHING = () -> {};

  @Override
  public boolean hasWidget() {
    return false;
  }

  @Override
  public boolean isLive() {
    return false;
  }

  @Override
  public String call(Call call) {
    return null;
  }

  @Override
  public void amend(Call call) {}

  @Override
  public void takeBack(Call call) {}

  @Override
  public void clearQueue() {}

  @Override
  public Attributes settings() {
    return new Attributes();
  }

  @Override
  public Action holder() {
    return null;
  }

  @Override
  public void setHolder(Action giveWay) {}

  @Override
  public void setSettings(Attributes settings) {}

  @Override
  public void loadScript(String url, String nonce, Action onError) {}

  @Override
  public void onScriptLoad(String url, Action action) {}

  @Override
  public void removeScript(String url) {}

  @Override
  public void whenIdle(Action action) {}

  @Override
  public Registration after(double millis, Action action) {
    return NOTHING;
  }

  @Override
  public void onOnline(Action action) {}

  @Override
  public Registration onUrlSignal(Action action) {
    return NOTHING;
  }

  @Override
  public String url() {
    return "";
  }

  @Override
  public String toldUrl() {
    return null;
  }

  @Override
  public void setToldUrl(String url) {}

  @Override
  public double now() {
    return 0;
  }

  @Override
  public void deleteCookies() {}

  @Override
  public void attempt(Task task, Failure failure) {}

  @Override
  public void warn(String message) {}
}
