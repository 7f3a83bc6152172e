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
      userHash: '1a2b',
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
