/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
'use strict';

/** The data that all send: ours writes the same from Java. */
const data = {
  boot: n => ({
    app_id: 'abc12345',
    user_id: 'abc123',
    email: 'ada@example.com',
    user_hash: '0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9',
    name: 'Ada',
    phone: '555',
    created_at: 1234567890,
    unsubscribed_from_emails: false,
    avatar: {type: 'avatar', image_url: 'https://example.com/ada.png'},
    language_override: 'fr',
    company: {id: 'company1', name: 'Fake Company', plan: 'plan1'},
    apples: n,
    pears: n + 1,
    plums: n + 2,
    fruit: 'pear',
    town: 'Cork',
    basket: 'large',
    route: 'north',
    organic: true,
    member: false,
    rating: 4.5,
  }),

  user: () => ({
    app_id: 'abc12345',
    user_id: 'abc123',
    email: 'ada@example.com',
    user_hash: '0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9',
  }),

  update: n => ({
    user_id: 'abc123',
    email: 'ada@example.com',
    user_hash: '0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9',
    apples: n,
  }),
};

/** What an app without a wrapper calls. */
window.hand = {
  bootUser: () => window.Intercom('boot', data.user()),
  boot: n => window.Intercom('boot', data.boot(n)),
  update: n => window.Intercom('update', data.update(n)),
  page: () => window.Intercom('update'),
  event: () => window.Intercom('trackEvent', 'order-placed'),
};
