/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The interface to the page: {@link io.github.intercomclient.page.Page} and the values that pass
 * through it. Apps need it only to watch or replace the page in tests and tools.
 */
package io.github.intercomclient.page;
