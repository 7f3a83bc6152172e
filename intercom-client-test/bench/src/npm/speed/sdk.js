/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
import {Intercom, boot, trackEvent, update} from '@intercom/messenger-js-sdk';

/** The same calls through the vendor's own package. */
window.sdk = {
  start: () => Intercom({app_id: 'abc12345'}),
  bootUser: () => boot(data.user()),
  boot: n => boot(data.boot(n)),
  update: n => update(data.update(n)),
  page: () => update(),
  event: () => trackEvent('order-placed'),
};
