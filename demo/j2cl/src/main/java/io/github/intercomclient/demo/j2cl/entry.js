/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
goog.module('io.github.intercomclient.demo.j2cl.entry');

const Orchard = goog.require('io.github.intercomclient.demo.app.Orchard');

Orchard.open();
