/** What the snippet in the vendor's documentation does: a stub that queues, and the script later. */
export function load(appId) {
  const widget = window.Intercom;
  if (typeof widget === 'function') {
    widget('reattach_activator');
    widget('update', window.intercomSettings);
    return;
  }
  const stub = function () {
    stub.c(arguments);
  };
  stub.q = [];
  stub.c = (call) => stub.q.push(call);
  window.Intercom = stub;
  const fetch = () => {
    const script = document.createElement('script');
    script.async = true;
    script.src = 'https://widget.intercom.io/widget/' + appId;
    document.head.appendChild(script);
  };
  if (document.readyState === 'complete') {
    fetch();
  } else {
    window.addEventListener('load', fetch);
  }
}
