/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * One app for each router of the field. All have the pages a, b and c, with a title each, and a
 * page "moved" that leads to b the way the router's apps do it.
 */
package io.github.intercomclient.routers;
