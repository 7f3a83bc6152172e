import {createElement} from 'react';
import {IntercomProvider, useIntercom} from 'react-use-intercom';

function Page() {
  const {boot, shutdown} = useIntercom();
  window.boot = () => boot();
  window.shutdown = shutdown;
  return null;
}

export const app = createElement(IntercomProvider, {appId: 'abc12345'}, createElement(Page));
