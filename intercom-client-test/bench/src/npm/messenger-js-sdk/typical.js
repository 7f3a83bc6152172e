import {
  Intercom,
  boot,
  onUnreadCountChange,
  shutdown,
  trackEvent,
  update,
} from '@intercom/messenger-js-sdk';

Intercom({app_id: 'abc12345'});
onUnreadCountChange((count) => (window.number = count));
window.boot = () =>
  boot({
    app_id: 'abc12345',
    user_id: 'abc123',
    email: 'ada@example.com',
    name: 'Ada',
    created_at: 1234567890,
    user_hash: '0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9',
    company: {company_id: 'company1', name: 'Fake Company'},
    apples: 1,
  });
window.update = () => update({apples: 2});
window.order = () => trackEvent('order-placed');
window.shutdown = shutdown;
