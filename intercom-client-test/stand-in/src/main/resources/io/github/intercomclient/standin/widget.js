/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 *
 * A look-alike of the Intercom Messenger for offline work and end-to-end tests. It keeps the
 * contract that a page can see (the loader, the queue, the calls, the cookies, the listeners) and
 * none of the product behind it. Serve it at /widget/{app_id}.
 *
 * Options, as query parameters of the script's address:
 *   delay   milliseconds between the loader and "the real code" (0: the next task)
 *   limit   pings in a window (20); those over it are dropped
 *   window  length of that window in milliseconds (30 minutes)
 */
(function () {
  'use strict';

  const stub = window.Intercom;
  if (!document.body || (stub && stub.booted)) {
    return;
  }

  const source = new URL(document.currentScript.src);
  const option = (name, usual) =>
    Number(source.searchParams.has(name) ? source.searchParams.get(name) : usual);
  const pingLimit = option('limit', 20);
  const pingWindow = option('window', 30 * 60 * 1000);
  const apiBase = chooseApiBase();

  // The loader's part: a hidden frame, a mark on the stub, and the rest later.
  if (!stub) {
    window.Intercom = Object.assign(() => undefined, { q: [] });
  }
  window.Intercom.booted = true;
  const frame = document.createElement('iframe');
  frame.id = 'intercom-frame';
  frame.style.display = 'none';
  document.body.appendChild(frame);
  setTimeout(install, option('delay', 0));

  /** Drains the queue, exceptions and all, and only then takes the stub's place. */
  function install() {
    const queue = window.Intercom.q;
    if (!queue) {
      return; // A second copy of the script was faster.
    }
    let started = false;
    while (queue.length > 0) {
      const call = Array.from(queue.shift());
      started = started || call[0] === 'boot' || call[0] === 'shutdown';
      intercom.apply(null, call);
    }
    window.Intercom = intercom;
    if (!started) {
      intercom('boot');
    }
  }

  function intercom(name) {
    if (Object.prototype.hasOwnProperty.call(methods, name)) {
      return methods[name].apply(null, Array.prototype.slice.call(arguments, 1));
    }
  }
  intercom.booted = true;

  // Session ----------------------------------------------------------------------------------

  const identityKeys = ['user_id', 'email', 'user_hash', 'intercom_user_jwt'];
  const listenerNames =
    ['onShow', 'onHide', 'onUnreadCountChange', 'onUserEmailSupplied', 'ready'];

  let session = null;
  let waiting = [];
  let listeners = {};
  let unreadCount = 0;

  const methods = {
    boot: function (given) {
      const settings = Object.assign({}, window.intercomSettings, given);
      if (!settings.app_id) {
        return;
      }
      const fresh = !session;
      if (fresh) {
        session = { ready: false, look: {} };
      }
      session.appId = settings.app_id;
      session.identity = pick(settings, identityKeys);
      startCookies();
      if (fresh) {
        messenger.draw();
      }
      messenger.restyle(settings);
      ping('boot', given, settings);
    },

    update: function (given) {
      if (!session) {
        return;
      }
      const settings = Object.assign({}, session.identity, window.intercomSettings, given);
      session.identity = pick(settings, identityKeys);
      messenger.restyle(settings); // Applied even when the ping is dropped.
      ping('update', given, settings);
    },

    shutdown: function () {
      if (session) {
        send('shutdown', {});
        forget('intercom-session-' + session.appId);
        localStorage.removeItem(stateKey());
        messenger.erase();
      }
      session = null;
      waiting = [];
      listeners = {};
      unreadCount = 0;
    },

    show: () => whenReady(() => messenger.open('home')),
    hide: () => whenReady(() => messenger.close()),
    showSpace: (space) => whenReady(() => messenger.open(space)),
    showMessages: () => whenReady(() => messenger.open('messages')),
    showNewMessage: (text) => whenReady(() => messenger.compose(text || '')),
    startConversation: (text) => whenReady(() => messenger.say(text)),
    showArticle: (id) => whenReady(() => messenger.open('help', 'Article ' + id)),
    showNews: (id) => whenReady(() => messenger.open('news', 'News ' + id)),
    showTicket: (id) => whenReady(() => messenger.open('tickets', 'Ticket ' + id)),
    showConversation: (id) => whenReady(() => messenger.open('messages', 'Conversation ' + id)),
    startTour: (id) => whenReady(() => send('tours', { id: id })),
    startSurvey: (id) => whenReady(() => send('surveys', { id: id })),
    startChecklist: (id) => whenReady(() => send('checklists', { id: id })),
    trackEvent: (name, metadata) =>
      whenReady(() => send('events', { event_name: name, metadata: metadata })),
    getVisitorId: () => (session ? session.visitorId : undefined),
    hideNotifications: () => undefined,
    setAuthTokens: () => undefined,
    reattach_activator: () => undefined
  };

  listenerNames.forEach(function (name) {
    methods[name] = function (listener) {
      if (name === 'ready' && session && session.ready) {
        listener();
        return;
      }
      (listeners[name] = listeners[name] || []).push(listener);
      if (name === 'onUnreadCountChange') {
        listener(unreadCount);
      }
    };
  });

  function tell(name, argument) {
    (listeners[name] || []).slice().forEach((listener) => listener(argument));
  }

  function setUnread(count) {
    if (count !== unreadCount) {
      unreadCount = count;
      messenger.badge();
      tell('onUnreadCountChange', count);
    }
  }

  /** Calls wait for the first answered ping; if that never comes they never run. */
  function whenReady(action) {
    if (session && session.ready) {
      action();
    } else {
      waiting.push(action);
    }
  }

  // What goes to the server -------------------------------------------------------------------

  let windowStart = 0;
  let pings = 0;

  function ping(call, given, settings) {
    if (Date.now() - windowStart >= pingWindow) {
      windowStart = Date.now();
      pings = 0;
    }
    pings += 1;
    if (pings > pingLimit) {
      return;
    }
    const mine = session;
    send('ping', { call: call, given: given, settings: settings }).then(function (answer) {
      if (mine !== session || !answer) {
        return;
      }
      if (!mine.ready) {
        mine.ready = true;
        waiting.splice(0).forEach((action) => action());
        tell('ready');
      }
      if (!messenger.isOpen()) {
        setUnread(answer.unread || 0);
      }
    });
  }

  /** Posts one thing that the Messenger would tell its server; answers null if that fails. */
  function send(type, content) {
    const body = Object.assign(
      {
        type: type,
        sent_at: performance.timeOrigin + performance.now(), // Posts may overtake each other.
        app_id: session.appId,
        url: location.href,
        title: (content.settings && content.settings.page_title) || document.title,
        anonymous_id: session.visitorId,
        identity: session.identity
      },
      content
    );
    return fetch(apiBase + '/messenger/web/' + type, {
      method: 'POST',
      body: JSON.stringify(body), // As text/plain, which needs no preflight on other origins.
      credentials: 'omit',
      keepalive: true
    }).then(
      (response) => (response.ok ? response.json() : null),
      () => null
    );
  }

  /** Read once, from intercomSettings alone. Never the vendor's, unless the script is served there. */
  function chooseApiBase() {
    const asked = (window.intercomSettings || {}).api_base;
    const vendor = /(^|\.)intercom\.io$/;
    if (!asked || (vendor.test(new URL(asked).hostname) && !vendor.test(source.hostname))) {
      return source.origin;
    }
    return asked.replace(/\/+$/, '');
  }

  // Cookies -----------------------------------------------------------------------------------

  function startCookies() {
    const week = 7 * 24 * 3600;
    const nineMonths = 274 * 24 * 3600;
    const keep = function (prefix, seconds) {
      const name = prefix + session.appId;
      return remember(name, cookie(name) || token(), seconds);
    };
    session.visitorId = keep('intercom-id-', nineMonths);
    keep('intercom-device-id-', nineMonths);
    keep('intercom-session-', week);
    localStorage.setItem(stateKey(), JSON.stringify({ visitor: session.visitorId }));
  }

  function stateKey() {
    return 'intercom.intercom-state-' + session.appId;
  }

  function token() {
    const numbers = crypto.getRandomValues(new Uint32Array(4));
    return Array.from(numbers, (n) => n.toString(16).padStart(8, '0')).join('');
  }

  function cookie(name) {
    const pair = document.cookie.split('; ').find((each) => each.startsWith(name + '='));
    return pair && pair.slice(name.length + 1);
  }

  /** The widest domain that the browser accepts is the registrable one. */
  function remember(name, value, seconds) {
    const rest = '=' + value + '; path=/; SameSite=Lax; max-age=' + seconds;
    domains().some(function (domain) {
      document.cookie = name + rest + domain;
      return cookie(name) === value;
    });
    return value;
  }

  function forget(name) {
    domains().forEach(function (domain) {
      document.cookie = name + '=; path=/; max-age=0' + domain;
    });
  }

  function domains() {
    const labels = location.hostname.split('.');
    return labels.map((_, i) => '; domain=' + labels.slice(i).join('.')).reverse().concat('');
  }

  function pick(from, keys) {
    const picked = {};
    keys.filter((key) => from[key] != null).forEach((key) => (picked[key] = from[key]));
    return picked;
  }

  // What is to be seen ------------------------------------------------------------------------

  const lookKeys = [
    'alignment', 'horizontal_padding', 'vertical_padding', 'z_index', 'hide_default_launcher',
    'custom_launcher_selector', 'theme_mode', 'action_color', 'background_color'
  ];
  const spaces = ['home', 'messages', 'help', 'news', 'tasks', 'tickets'];

  const messenger = (function () {
    let app, launcher, count, container, panel, title, content, thread, composer, email;
    let opened = false;

    function element(tag, className, parent, style) {
      const created = document.createElement(tag);
      created.className = className;
      Object.assign(created.style, style);
      parent.appendChild(created);
      return created;
    }

    function draw() {
      const font = { font: '14px/1.45 system-ui, sans-serif', boxSizing: 'border-box' };
      app = element('div', 'intercom-lightweight-app', document.body, { position: 'fixed' });
      launcher = element('button', 'intercom-lightweight-app-launcher', app, {
        position: 'fixed', width: '48px', height: '48px', borderRadius: '50%', border: '0',
        padding: '0', color: '#fff', cursor: 'pointer', boxShadow: '0 2px 10px #0004'
      });
      launcher.type = 'button';
      launcher.setAttribute('aria-label', 'Open the Messenger');
      element('span', 'intercom-bubble', launcher, {
        display: 'block', width: '20px', height: '15px', margin: '0 auto', background: '#fff',
        borderRadius: '5px 5px 0 5px'
      });
      launcher.onclick = toggle;
      count = element('span', 'intercom-unread', launcher, {
        position: 'absolute', top: '-4px', right: '-4px', minWidth: '20px', borderRadius: '10px',
        background: '#c7362f', font: 'bold 12px/20px system-ui, sans-serif'
      });

      container = element('div', '', document.body, {});
      container.id = 'intercom-container';
      panel = element('div', 'intercom-messenger', container, Object.assign({
        position: 'fixed', width: '340px', maxWidth: 'calc(100vw - 40px)', height: '420px',
        maxHeight: 'calc(100vh - 110px)', flexDirection: 'column', overflow: 'hidden',
        borderRadius: '14px', boxShadow: '0 6px 40px #0004'
      }, font));
      panel.setAttribute('role', 'dialog');
      panel.setAttribute('aria-label', 'Messenger stand-in');
      title = element('div', 'intercom-title', panel, {
        padding: '18px', color: '#fff', fontSize: '18px', fontWeight: '600'
      });
      element('div', 'intercom-notice', panel, {
        fontSize: '12px', padding: '6px 18px', opacity: '.65', borderBottom: '1px solid #8884'
      }).textContent = 'A stand-in. Nobody reads what you write here.';
      content = element('div', 'intercom-content', panel, { padding: '14px 18px 0' });
      thread = element('div', 'intercom-thread', panel, {
        flex: '1', overflowY: 'auto', padding: '8px 18px'
      });
      const field = Object.assign({}, font, {
        margin: '0 14px 10px', padding: '9px 12px', border: '1px solid #8886', borderRadius: '8px',
        background: 'transparent', color: 'inherit'
      });
      email = element('input', 'intercom-email', panel, field);
      email.type = 'email';
      email.placeholder = 'Your email, to hear back';
      email.onchange = supplyEmail;
      composer = element('input', 'intercom-composer', panel, field);
      composer.placeholder = 'Message, then Enter';
      composer.onkeydown = function (event) {
        if (event.key === 'Enter' && composer.value) {
          say(composer.value);
          composer.value = '';
        }
      };
      opened = false;
      document.body.addEventListener('click', onCustomLauncher);
    }

    function erase() {
      document.body.removeEventListener('click', onCustomLauncher);
      app.remove();
      container.remove();
      opened = false;
    }

    function restyle(settings) {
      const look = Object.assign(session.look, pick(settings, lookKeys));
      const side = look.alignment === 'left' ? 'left' : 'right';
      const other = side === 'left' ? 'right' : 'left';
      const padding = (value) => (value >= 20 ? value : 20);
      const across = padding(look.horizontal_padding);
      const up = padding(look.vertical_padding);
      const dark = look.theme_mode === 'dark'
        || (look.theme_mode === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
      [launcher, panel].forEach(function (part) {
        part.style[side] = across + 'px';
        part.style[other] = 'auto';
        part.style.zIndex = look.z_index || 2147483000;
      });
      launcher.style.bottom = up + 'px';
      panel.style.bottom = up + 62 + 'px';
      launcher.style.background = look.action_color || '#1f4d3a';
      title.style.background = look.background_color || look.action_color || '#1f4d3a';
      panel.style.background = dark ? '#20242a' : '#fff';
      panel.style.color = dark ? '#eee' : '#222';
      launcher.style.display = look.hide_default_launcher === true ? 'none' : 'block';
      email.style.display = Object.keys(session.identity).length > 0 ? 'none' : 'block';
      panel.style.display = opened ? 'flex' : 'none';
      badge();
    }

    function onCustomLauncher(event) {
      const selector = session.look.custom_launcher_selector;
      if (selector && event.target.closest(selector)) {
        event.preventDefault();
        toggle();
      }
    }

    function toggle() {
      if (opened) {
        whenReady(close);
      } else {
        whenReady(() => open('home'));
      }
    }

    function open(space, text) {
      if (spaces.indexOf(space) < 0) {
        return;
      }
      title.textContent = space.charAt(0).toUpperCase() + space.slice(1);
      content.textContent = text || (space === 'home'
        ? 'Hello' + (session.identity.email ? ', ' + session.identity.email : '') + '. How can we help?'
        : 'Your ' + space + ' would be here.');
      panel.style.display = 'flex';
      if (!opened) {
        opened = true;
        tell('onShow');
      }
      if (unreadCount > 0) {
        send('read', {});
        setUnread(0);
      }
    }

    function close() {
      panel.style.display = 'none';
      if (opened) {
        opened = false;
        tell('onHide');
      }
    }

    function compose(text) {
      open('messages', 'A new conversation');
      composer.value = text;
      composer.focus();
    }

    function say(text) {
      open('messages', 'Your conversation');
      element('div', 'intercom-message', thread, {
        margin: '6px 0 6px 20%', padding: '8px 12px', borderRadius: '10px', background: '#8883'
      }).textContent = text;
      send('messages', { text: text });
    }

    function supplyEmail() {
      session.identity.email = email.value;
      send('email', { email: email.value });
      tell('onUserEmailSupplied');
    }

    function badge() {
      count.textContent = unreadCount;
      count.style.display = unreadCount > 0 ? 'block' : 'none';
    }

    return { draw, erase, restyle, open, close, compose, say, badge, isOpen: () => opened };
  })();
})();
