// Runs in the app's iframe before the app. Answers are copied here so that the app meets objects of its own realm only.
(() => {
  const host = parent.__forgeHost;
  const session = new URLSearchParams(location.search).get('session');
  const asData = new Set(['invoke', 'getContext', 'fetchProduct', 'getUrl']);
  const copy = (value) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
  self.__bridge = {
    callBridge: async (command, data) => {
      try {
        const answer = await host.call(session, command, data);
        return asData.has(command) ? copy(answer) : answer;
      } catch (error) {
        throw Object.assign(new Error(error.message), error.code === undefined ? {} : { code: error.code });
      }
    },
  };
  addEventListener('error', (event) => host.reportAppError(session, event.message));
  addEventListener('unhandledrejection', (event) =>
    host.reportAppError(session, `Unhandled rejection: ${event.reason?.message ?? event.reason}`),
  );
  addEventListener('securitypolicyviolation', (event) =>
    host.reportAppError(
      session,
      `Blocked by the content security policy (${event.violatedDirective}): ${event.blockedURI}`,
    ),
  );
})();
