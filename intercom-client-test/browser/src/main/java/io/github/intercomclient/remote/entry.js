/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
goog.module('io.github.intercomclient.remote.entry');

const RemoteControl = goog.require('io.github.intercomclient.remote.RemoteControl');

RemoteControl.open();
