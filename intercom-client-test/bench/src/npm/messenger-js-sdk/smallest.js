import {Intercom, boot, shutdown} from '@intercom/messenger-js-sdk';

Intercom({app_id: 'abc12345'});
window.boot = () => boot({app_id: 'abc12345'});
window.shutdown = shutdown;
