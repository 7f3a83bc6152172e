import {load} from './loader.js';

load('abc12345');
window.Intercom('onUnreadCountChange', (count) => (window.number = count));
window.boot = () =>
  window.Intercom('boot', {
    app_id: 'abc12345',
    user_id: 'abc123',
    email: 'ada@example.com',
    name: 'Ada',
    created_at: 1234567890,
    user_hash: '1a2b',
    company: {company_id: 'company1', name: 'Fake Company'},
    apples: 1,
  });
window.update = () => window.Intercom('update', {apples: 2});
window.order = () => window.Intercom('trackEvent', 'order-placed');
window.shutdown = () => window.Intercom('shutdown');
