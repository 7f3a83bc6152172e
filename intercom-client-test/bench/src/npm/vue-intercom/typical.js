import Vue from 'vue';
import VueIntercom from 'vue-intercom';

Vue.use(VueIntercom, {appId: 'abc12345'});
const intercom = Vue.prototype.$intercom;
window.boot = () =>
  intercom.boot({
    user_id: 'abc123',
    email: 'ada@example.com',
    name: 'Ada',
    created_at: 1234567890,
    user_hash: '0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9',
    company: {company_id: 'company1', name: 'Fake Company'},
    apples: 1,
  });
window.update = () => intercom.update({apples: 2});
window.order = () => intercom.trackEvent('order-placed');
window.shutdown = () => intercom.shutdown();
new Vue({
  created() {
    this.$watch(
      () => intercom.unreadCount,
      (count) => (window.number = count),
    );
  },
});
