/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.routers.nalu;

import com.github.nalukit.nalu.client.application.IsApplication;
import com.github.nalukit.nalu.client.application.annotation.Application;
import com.github.nalukit.nalu.client.application.annotation.Filters;

/** The app as Nalu's processor wants it declared. */
@Application(startRoute = "/app/start", context = NaluContext.class)
@Filters(filterClasses = MovedFilter.class)
interface NaluApp extends IsApplication {}
