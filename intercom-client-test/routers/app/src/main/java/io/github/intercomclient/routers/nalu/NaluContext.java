/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.routers.nalu;

import com.github.nalukit.nalu.client.context.IsContext;

/** Nothing that the app's parts share. */
public final class NaluContext implements IsContext {}
