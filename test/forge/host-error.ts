/** What stopped a call to the host. `app-error` is the app's own exception; every other code is the host's judgement. */
export type HostErrorCode =
  | 'app-error'
  | 'timeout'
  | 'payload-too-large'
  | 'response-too-large'
  | 'out-of-memory'
  | 'crashed'
  | 'unknown-module'
  | 'unknown-function'
  | 'unknown-operation'
  | 'read-only'
  | 'impersonation-not-allowed'
  | 'not-simulated'
  | 'manifest-invalid'
  | 'bundle-failed'
  | 'closed';

/** What an invocation, or reading the app, ended with. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  /** For `app-error`: the name and stack of what the app threw. */
  readonly thrown: { name: string; stack: string } | undefined;

  constructor(code: HostErrorCode, message: string, thrown?: { name: string; stack: string }) {
    super(message);
    this.name = 'HostError';
    this.code = code;
    this.thrown = thrown;
  }
}
