import {load} from './loader.js';

load('abc12345');
window.boot = () => window.Intercom('boot', {app_id: 'abc12345'});
window.shutdown = () => window.Intercom('shutdown');
