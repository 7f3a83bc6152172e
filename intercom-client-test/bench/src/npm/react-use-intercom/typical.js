import {createElement} from 'react';
import {IntercomProvider, useIntercom} from 'react-use-intercom';

function Page() {
  const {boot, shutdown, trackEvent, update} = useIntercom();
  window.boot = () =>
    boot({
      userId: 'abc123',
      email: 'ada@example.com',
      name: 'Ada',
      createdAt: 1234567890,
      userHash: '0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9',
      company: {companyId: 'company1', name: 'Fake Company'},
      customAttributes: {apples: 1},
    });
  window.update = () => update({customAttributes: {apples: 2}});
  window.order = () => trackEvent('order-placed');
  window.shutdown = shutdown;
  return null;
}

export const app = createElement(
  IntercomProvider,
  {appId: 'abc12345', onUnreadCountChange: (count) => (window.number = count)},
  createElement(Page),
);
