/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
goog.module('io.github.intercomclient.bench.program');

const Everything = goog.require('io.github.intercomclient.bench.Everything');
const Smallest = goog.require('io.github.intercomclient.bench.Smallest');
const Typical = goog.require('io.github.intercomclient.bench.Typical');

/** @define {string} The program that is compiled; the compiler leaves out the others. */
const PROGRAM = goog.define('program', 'smallest');

if (PROGRAM == 'smallest') {
  Smallest.main();
} else if (PROGRAM == 'typical') {
  Typical.main();
} else if (PROGRAM == 'everything') {
  Everything.main();
}
