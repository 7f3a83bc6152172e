/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
goog.module('io.github.intercomclient.routers.j2cl.entry');

const App = goog.require('io.github.intercomclient.routers.App');

App.open('j2cl');
