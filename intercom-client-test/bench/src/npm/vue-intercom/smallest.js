import Vue from 'vue';
import VueIntercom from 'vue-intercom';

Vue.use(VueIntercom, {appId: 'abc12345'});
const intercom = Vue.prototype.$intercom;
window.boot = () => intercom.boot();
window.shutdown = () => intercom.shutdown();
