import {IntercomModule} from 'ng-intercom';

export const module = IntercomModule.forRoot({appId: 'abc12345'});

export function start(intercom) {
  window.boot = () => intercom.boot({});
  window.shutdown = () => intercom.shutdown();
}
