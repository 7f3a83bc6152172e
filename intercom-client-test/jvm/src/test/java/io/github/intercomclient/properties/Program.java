/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.properties;

import java.util.List;

/**
 * A random program: how the page and the Messenger are set up, and steps, each a number whose
 * meaning {@link ProgramRun} gives it. Zero does nothing, so that shrinking leaves what matters.
 */
record Program(int limit, int loading, int page, List<Integer> steps) {}
