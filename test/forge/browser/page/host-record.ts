export interface HostError {
  where: string;
  message: string;
}

export interface Navigation {
  url: string;
  type: 'same-tab' | 'new-tab';
}

export interface Invoke {
  functionKey: string;
  milliseconds: number;
  outcome: 'resolved' | 'rejected';
}

/** What tests read: `window.__forgeHost`. */
export interface HostRecord {
  errors: HostError[];
  navigations: Navigation[];
  /** Finished round trips to the app's resolver, oldest first. */
  invokes: Invoke[];
  /** Calls to the server without an answer yet. */
  pending: number;
  /** Documents received since the page was opened. */
  reconciles: number;
  /** Payloads of view.submit() and view.close(). */
  submitted: unknown[];
  closed: unknown[];
  /** Called by the app iframe's own bootstrap script. */
  call(session: string, command: string, data: unknown): Promise<unknown>;
  reportAppError(session: string, message: string): void;
}

declare global {
  interface Window {
    __forgeHost: HostRecord;
  }
}

const listeners = new Set<() => void>();
let snapshot: readonly HostError[] = [];

export const record: HostRecord = {
  errors: [],
  navigations: [],
  invokes: [],
  pending: 0,
  reconciles: 0,
  submitted: [],
  closed: [],
  call: () => Promise.reject(new Error('The page is not ready.')),
  reportAppError: (_session, message) => reportError('app', message),
};
window.__forgeHost = record;

/** Nothing the host cannot do goes by unseen: on the page, in the console, and for tests. */
export function reportError(where: string, message: string): void {
  if (record.errors.some((error) => error.where === where && error.message === message)) return;
  record.errors.push({ where, message });
  console.error(`[forge host] ${where}: ${message}`);
  snapshot = [...record.errors];
  listeners.forEach((listener) => listener());
}

export const errorStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  get: () => snapshot,
  /** Takes the errors off the page; tests still read them in `window.__forgeHost.errors`. */
  hide(): void {
    snapshot = [];
    listeners.forEach((listener) => listener());
  },
};

export const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
