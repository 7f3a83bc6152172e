/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.jvm;

import io.github.intercomclient.Messenger;
import io.github.intercomclient.contract.Stage;
import io.github.intercomclient.fake.FakeIntercom;
import java.util.List;

/** A stage on the JVM: the published fake. */
final class FakeStage implements Stage {

  private FakeIntercom fake;

  @Override
  public void clear() {
    fake = new FakeIntercom();
    fake.addSnippet("abc12345");
    fake.loadScript();
  }

  @Override
  public void removeWidget() {
    fake = new FakeIntercom();
  }

  @Override
  public void widgetArrives() {
    fake.loadScript();
  }

  @Override
  public void pageSetting(String name, String value) {
    fake.setIntercomSetting(name, value);
  }

  @Override
  public Messenger.Builder messenger(String appId) {
    return fake.builder(appId);
  }

  @Override
  public List<String> calls() {
    List<String> calls = fake.calls();
    return calls.subList(0, calls.size() - fake.waiting().size()).stream()
        .map(call -> call.replace(",function]", ",\"<function>\"]"))
        .toList();
  }

  @Override
  public String settings() {
    String settings = fake.intercomSettings();
    return settings == null ? "\"<undefined>\"" : settings;
  }

  @Override
  public void open() {
    fake.open();
  }

  @Override
  public void close() {
    fake.close();
  }

  @Override
  public void supplyEmail() {
    fake.supplyEmail();
  }

  @Override
  public void unread(int count) {
    fake.unread(count);
  }

  @Override
  public void answer() {
    fake.advanceMillis(0);
  }

  @Override
  public String visitorId() {
    return "visitor-1";
  }

  @Override
  public void navigate(String path) {
    fake.navigate(path);
  }

  @Override
  public void advance(double millis) {
    fake.advanceMillis(millis);
  }

  @Override
  public void setCookie(String name) {
    fake.setCookie(name, "1");
  }

  @Override
  public boolean hasCookie(String name) {
    return fake.cookies().contains(name);
  }

  @Override
  public boolean throwsAtMistakes() {
    return true;
  }

  @Override
  public void leave() {
    fake = null;
  }
}
