/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
'use strict';

/** The page around the apps: a widget that writes down what it hears, and moves that navigate. */
window.stage = {
  heard: [],

  here: () => location.pathname + location.search + location.hash,

  pause: millis => new Promise(resolve => setTimeout(resolve, millis)),

  async until(condition) {
    for (let tries = 0; !condition(); tries++) {
      if (tries === 1000) {
        throw new Error(`not within ten seconds: ${condition}`);
      }
      await stage.pause(10);
    }
  },

  /** Fetches a compiled module, which sets a global of its name. */
  async load(compiler) {
    const script = document.createElement('script');
    script.src = compiler === 'gwt' ? '/gwt/gwt.nocache.js' : '/j2cl/app.js';
    document.head.append(script);
    await stage.until(() => window[`${compiler}App`]);
  },

  /**
   * Makes a move, waits until it has led to the page, and then until each timer that the library
   * may have set on the way is over: it waits for a quarter of a second at most.
   */
  async move(move, path, title) {
    stage.heard.length = 0;
    await move();
    await stage.until(() => stage.here() === path && document.title === title);
    await stage.pause(320);
    return stage.heard.slice();
  },

  visit(path, method = 'pushState') {
    history[method](null, '', path);
    document.title = `Page ${path}`;
  },

  click(href, listener) {
    const link = document.createElement('a');
    link.href = href;
    if (listener) {
      link.addEventListener('click', event => {
        event.preventDefault();
        listener(link.getAttribute('href'));
      });
    }
    document.body.append(link);
    link.click();
    link.remove();
  },

  /** Somebody else's wrapper around a history method. */
  wrap(name) {
    const before = history[name];
    history[name] = function () {
      return before.apply(this, arguments);
    };
    return history[name];
  },
};

window.Intercom = function (...call) {
  const text = call.length === 1 ? call[0] : JSON.stringify(call);
  stage.heard.push(`${text} ${stage.here()} ${document.title}`);
};

if (location.search === '?navigation=off') {
  delete window.navigation;
}
if (location.search) {
  history.replaceState(null, '', '/');
}
