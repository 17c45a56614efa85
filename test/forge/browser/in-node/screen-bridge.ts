import { unknownProps } from '../page/check-props';
import { copyDoc, type DocNode } from '../page/forge-doc';
import type { RenderOptions } from '../../render-in-node';

export interface ScreenBridge {
  call(command: string, data?: unknown): Promise<unknown>;
  emit(event: string, payload: unknown): void;
  doc: DocNode | undefined;
  /** Grows with every document; for waiting until a screen is quiet. */
  version: number;
  pending: number;
  invokes: { functionKey: string; payload: unknown }[];
  flags: Record<string, unknown>[];
  navigations: { url: string; type: string }[];
  closed: unknown[];
  /** Groups of customer-managed egress that the administrator has allowed. */
  egresses: { key: string; configured: { domain: string }[] }[];
  /** What UI Kit would not draw, what the app threw, bridge commands that are not simulated. */
  errors: string[];
}

/** The bridge of a screen in Node: the commands that the page around the app has, with lists instead of a page. */
export function createScreenBridge(options: RenderOptions): ScreenBridge {
  const { invoke, jira, slow = [], refusesEgress = false, context = {}, contextWaits } = options;
  let contexts = 0;
  const subscribers = new Map<string, Set<(payload: unknown) => void>>();
  const commands: Record<string, ((data: Record<string, unknown>) => unknown) | undefined> = {
    reconcile: ({ forgeDoc }) => {
      bridge.version += 1;
      const copy = copyDoc(forgeDoc as DocNode);
      const { doc, error } = options.see?.(copy) ?? { doc: copy, error: undefined };
      bridge.doc = doc;
      if (error !== undefined) bridge.errors.push(error);
      check(bridge.doc, bridge.errors);
    },
    invoke: async ({ functionKey, payload, metadata }) => {
      bridge.invokes.push({ functionKey: String(functionKey), payload: asData(payload) });
      const body = asData(await invoke(String(functionKey), asData(payload)));
      return metadata === undefined ? body : { body, metadata: {} };
    },
    fetchProduct: async ({ restPath, fetchRequestInit }) => {
      if (jira === undefined) throw new Error('This screen asks Jira: give renderScreen a "jira" function.');
      const { method, body } = fetchRequestInit as { method?: string; body?: string | null };
      const sent = typeof body === 'string' && body !== '' ? { body } : {};
      const answer = await jira({ method: method ?? 'GET', path: String(restPath), ...sent });
      const headers = { 'content-type': 'application/json' };
      return { body: JSON.stringify(answer.body), headers, status: answer.status, statusText: '' };
    },
    __permission__egressGet: () => ({ results: asData(bridge.egresses) }),
    __permission__egressSet: ({ egresses }) => {
      if (refusesEgress) throw new Error('The administrator did not allow it.');
      bridge.egresses = asData(egresses) as ScreenBridge['egresses'];
      return { results: bridge.egresses };
    },
    __permission__egressDeleteGroup: ({ key }) =>
      void (bridge.egresses = bridge.egresses.filter((group) => group.key !== key)),
    getContext: async () => {
      const wait = contextWaits?.((contexts += 1));
      if (wait === undefined) return asData({ ...defaults, ...context });
      bridge.pending -= 1;
      await wait.finally(() => (bridge.pending += 1));
      return asData({ ...defaults, ...context });
    },
    showFlag: (flag) => void bridge.flags.push(flag),
    closeFlag: ({ id }) => void (bridge.flags = bridge.flags.filter((flag) => flag['id'] !== id)),
    navigate: ({ url, type, ...target }) =>
      void bridge.navigations.push({ url: String(url ?? JSON.stringify(target)), type: String(type) }),
    getUrl: (target) => `https://site.example/${String(target['target'])}`,
    reload: () => undefined,
    refresh: () => true,
    close: (payload) => bridge.closed.push(payload) > 0,
    submit: (payload) => bridge.closed.push(payload) > 0,
    onClose: () => true,
    enableTheming: () => undefined,
    changeWindowTitle: () => undefined,
    emitReadyEvent: () => undefined,
    on: ({ event, callback }) => {
      const name = String(event);
      const callbacks = subscribers.get(name) ?? new Set();
      subscribers.set(name, callbacks.add(callback as (payload: unknown) => void));
      return { unsubscribe: () => callbacks.delete(callback as (payload: unknown) => void) };
    },
    emit: ({ event, payload }) => bridge.emit(String(event), payload),
    onError: ({ error }) => void bridge.errors.push(String((error as Error | undefined)?.message ?? error)),
  };

  const bridge: ScreenBridge = {
    doc: undefined,
    version: 0,
    pending: 0,
    invokes: [],
    flags: [],
    navigations: [],
    closed: [],
    egresses: [],
    errors: [],
    emit: (event, payload) => subscribers.get(event)?.forEach((callback) => callback(payload)),
    async call(command, data) {
      const run = commands[command];
      if (run === undefined) {
        const message = `The bridge command "${command}" is not simulated.`;
        bridge.errors.push(message);
        throw new Error(message);
      }
      const { functionKey } = (data ?? {}) as { functionKey?: unknown };
      const waitedFor = command === 'invoke' && slow.includes(String(functionKey)) ? 0 : 1;
      bridge.pending += waitedFor;
      try {
        return await run(data as Record<string, unknown>);
      } finally {
        bridge.pending -= waitedFor;
      }
    },
  };
  return bridge;
}

const defaults = {
  accountId: 'account-1',
  cloudId: '11111111-1111-4111-8111-111111111111',
  extension: {},
  localId: 'local-1',
  locale: 'en-US',
  moduleKey: 'module',
  siteUrl: 'https://site.example',
  timezone: 'UTC',
  theme: { colorMode: 'light', light: 'light', dark: 'dark' },
};

/** Only what JSON carries crosses the bridge. */
const asData = (value: unknown): unknown =>
  value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);

function check(node: DocNode, errors: string[]): void {
  if (node.type !== 'String' && node.type !== 'Root') {
    const unknown = unknownProps(node.type, node.props);
    const message =
      unknown === undefined
        ? `"${node.type}" is no component of UI Kit.`
        : unknown.map((name) => `<${node.type}> takes no "${name}".`).join(' ');
    if (message !== '' && !errors.includes(message)) errors.push(message);
  }
  node.children.forEach((child) => check(child, errors));
}
