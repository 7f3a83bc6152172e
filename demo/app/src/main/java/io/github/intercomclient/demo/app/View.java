/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.demo.app;

import elemental2.dom.DomGlobal;
import elemental2.dom.Element;
import elemental2.dom.EventListener;
import elemental2.dom.HTMLInputElement;
import elemental2.dom.HTMLTemplateElement;
import jsinterop.base.Js;

/** A copy of a {@code <template>} of the page, with its {@code data-slot}s to be filled. */
final class View {
  private final Element root;

  private View(Element root) {
    this.root = root;
  }

  static View of(String templateId) {
    HTMLTemplateElement template = Js.uncheckedCast(DomGlobal.document.getElementById(templateId));
    return new View(Js.uncheckedCast(template.content.firstElementChild.cloneNode(true)));
  }

  Element root() {
    return root;
  }

  View text(String slot, String text) {
    slot(slot).textContent = text;
    return this;
  }

  View attribute(String slot, String name, String value) {
    slot(slot).setAttribute(name, value);
    return this;
  }

  View style(String slot, String className) {
    slot(slot).classList.add(className);
    return this;
  }

  View show(String slot, boolean shown) {
    slot(slot).toggleAttribute("hidden", !shown);
    return this;
  }

  View enable(String slot, boolean enabled) {
    slot(slot).toggleAttribute("disabled", !enabled);
    return this;
  }

  View add(String slot, View child) {
    slot(slot).appendChild(child.root);
    return this;
  }

  View on(String event, String slot, EventListener listener) {
    slot(slot).addEventListener(event, listener);
    return this;
  }

  /** What is written in an input, without the space around it. */
  String input(String slot) {
    HTMLInputElement input = Js.uncheckedCast(slot(slot));
    return input.value.trim();
  }

  private Element slot(String name) {
    return root.querySelector("[data-slot=" + name + "]");
  }
}
