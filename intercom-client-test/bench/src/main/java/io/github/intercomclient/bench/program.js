/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
goog.module('io.github.intercomclient.bench.program');

const App = goog.require('io.github.intercomclient.bench.App');
const Calls = goog.require('io.github.intercomclient.bench.Calls');
const Dates = goog.require('io.github.intercomclient.bench.Dates');
const Everything = goog.require('io.github.intercomclient.bench.Everything');
const Smallest = goog.require('io.github.intercomclient.bench.Smallest');
const Typical = goog.require('io.github.intercomclient.bench.Typical');

/** @define {string} The program that is compiled; the compiler leaves out the others. */
const PROGRAM = goog.define('program', 'smallest');

/** @define {boolean} Whether it comes on top of an app that has no Messenger. */
const ON_APP = goog.define('onApp', false);

if (ON_APP) {
  App.main();
}
if (PROGRAM == 'smallest') {
  Smallest.main();
} else if (PROGRAM == 'typical') {
  Typical.main();
} else if (PROGRAM == 'everything') {
  Everything.main();
} else if (PROGRAM == 'dates') {
  Dates.main();
} else if (PROGRAM == 'calls') {
  Calls.main();
}
