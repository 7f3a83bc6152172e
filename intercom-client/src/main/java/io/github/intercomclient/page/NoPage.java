/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.page;

/** No page at all: for a Messenger that is switched off. */
public final class NoPage implements Page {
  private static final Action NOTHING = () -> {};
  private final Attributes record = Attributes.create();

  /** Creates a page on which nothing happens. */
  public NoPage() {
    record.put("sent", Items.create());
  }

  @Override
  public int widget() {
    return NONE;
  }

  @Override
  public String call(Items<Object> call, Failure thrown) {
    return null;
  }

  @Override
  public Items<Object> queue() {
    return null;
  }

  @Override
  public Attributes settings() {
    return Attributes.create();
  }

  @Override
  public void setSettings(Attributes settings) {}

  @Override
  public Attributes record() {
    return record;
  }

  @Override
  public void addScript(String url, Attributes attributes, Action onError) {}

  @Override
  public void onScriptLoad(String url, Action onLoad) {}

  @Override
  public void removeScript(String url) {}

  @Override
  public void whenIdle(Action action) {}

  @Override
  public Action after(double millis, Action action) {
    return NOTHING;
  }

  @Override
  public void onOnline(Action action) {}

  @Override
  public Action onUrlSignal(Action action) {
    return NOTHING;
  }

  @Override
  public void tellLogout(String appId) {}

  @Override
  public Action onLogout(String appId, Action action) {
    return NOTHING;
  }

  @Override
  public String url() {
    return "";
  }

  @Override
  public double now() {
    return 0;
  }

  @Override
  public void clearStorage() {}

  @Override
  public void run(Action appCode, Failure thrown) {}

  @Override
  public void warn(String message) {}
}
