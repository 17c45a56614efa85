import { createRequire } from 'node:module';

import { bundle, outputOf } from './browser/screens';
import { createScreen, type Screen } from './browser/in-node/screen';
import { createScreenBridge } from './browser/in-node/screen-bridge';
import type { DocNode } from './browser/page/forge-doc';

export type { Screen } from './browser/in-node/screen';
export type { DocNode } from './browser/page/forge-doc';

/** What the app hears from `view.getContext()`. */
export interface ScreenContext {
  accountId?: string;
  cloudId?: string;
  extension?: Record<string, unknown>;
  localId?: string;
  locale?: string;
  moduleKey?: string;
  siteUrl?: string;
  timezone?: string;
}

export interface RenderOptions {
  /** Path of the screen's source file, as the manifest's resource names it. */
  entry: string;
  /** The resolver. What it throws reaches the screen as a rejected promise. */
  invoke(functionKey: string, payload: unknown): Promise<unknown>;
  context?: ScreenContext;
  /** Translations by locale; the first is the fallback. */
  locales?: Record<string, Record<string, unknown>>;
  /** Requests that nothing waits for: the screen counts as quiet while they are under way. */
  slow?: readonly string[];
  /** What each answer about the context waits for, by how often it was asked; the screen counts as quiet meanwhile. */
  contextWaits?(asked: number): Promise<unknown> | undefined;
  /** The administrator says no when asked for customer-managed egress. */
  refusesEgress?: boolean;
  /** Looks at each document before anything else does, and may hand on another; an error fails the next action. */
  see?(doc: DocNode): { doc: DocNode; error?: string };
  /** Answers requestJira of the screen. */
  jira?(call: { method: string; path: string; body?: string }): Promise<{ status: number; body: unknown }>;
}

const bundles = new Map<string, Promise<string>>();

function bundleFor(entry: string): Promise<string> {
  const known = bundles.get(entry);
  if (known !== undefined) return known;
  const made = bundle(`The screen ${entry}`, {
    entryPoints: { app: entry },
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    define: { 'process.env.NODE_ENV': '"development"' },
  }).then((files) => outputOf(files, 'app.js'));
  bundles.set(entry, made);
  return made;
}

/**
 * Runs a screen with the real @forge/react and @forge/bridge, without a browser, until it has nothing more to do.
 * Each call is an app of its own: no global is touched.
 */
export async function renderScreen(options: RenderOptions): Promise<Screen> {
  const code = await bundleFor(options.entry);
  const bridge = createScreenBridge(options);
  const scope = Object.assign(Object.create(globalThis) as object, {
    __bridge: { callBridge: bridge.call },
    fetch: localesFetch(options.locales),
    Request: AnyAddressRequest,
  });
  const { fetch, Request } = scope;
  const module = { exports: {} };
  // The bundle is the app's own code, made above; node:vm would run it in another realm than the test's.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function('self', 'globalThis', 'fetch', 'Request', 'require', 'module', 'exports', code);
  run(scope, scope, fetch, Request, createRequire(__filename), module, module.exports);
  const screen = createScreen(bridge);
  await screen.settle();
  return screen;
}

/** @forge/bridge asks for a Request of the empty address, which browsers resolve and Node refuses. */
class AnyAddressRequest extends Request {
  constructor(address: string, init?: RequestInit) {
    super(new URL(address, 'https://app.example/'), init);
  }
}

function localesFetch(locales: RenderOptions['locales']) {
  return async (address: string): Promise<Response> => {
    const name = /^\.\/__LOCALES__\/(.+)\.json$/.exec(address)?.[1];
    if (name === undefined) throw new Error(`A screen may not fetch ${address}: only the bridge leads out.`);
    if (locales === undefined) return new Response('', { status: 404, statusText: 'no locales given to renderScreen' });
    const config = { locales: Object.keys(locales), fallback: { default: Object.keys(locales)[0] } };
    const body = name === 'i18n-info' ? { config } : locales[name];
    return body === undefined
      ? new Response('', { status: 404, statusText: `no locale ${name}` })
      : Response.json(body);
  };
}
