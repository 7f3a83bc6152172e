/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.properties;

import java.util.List;

/**
 * A random program: how the page and the Messengers are set up, steps, and what app code does each
 * time that it is called back. Steps and reactions are numbers whose meaning {@link Kind} gives
 * them. Zero does nothing, so that shrinking leaves what matters.
 */
record Program(
    int limit,
    int loading,
    int page,
    int second,
    boolean takesAtOnce,
    List<Integer> steps,
    List<Integer> reactions) {}
