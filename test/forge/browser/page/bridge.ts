import type { PageConfig } from '../page-config';
import { addressOfPlace } from './address';
import { callApp } from './app-events';
import { config } from './config';
import { addFlag, type FlagOptions, removeFlag } from './flags-store';
import { copyDoc, type DocNode } from './forge-doc';
import { egressCommands } from './egress';
import { createHistory } from './history';
import { messageOf, type Navigation, record, reportError } from './host-record';
import { addressOf, navigate, openPlace } from './navigation';
import { callServer } from './server-calls';

export interface BridgeSession {
  id: string;
  principal: PageConfig['principals'][number];
  place: PageConfig['places'][number];
  theme(): 'light' | 'dark';
  onDocument(doc: DocNode): void;
  onClosed(): void;
  reload(): void;
}

export interface Bridge {
  call(command: string, data: unknown): Promise<unknown>;
  emit(event: string, payload: unknown): void;
}

type Command = (data: Record<string, unknown>) => unknown;

/** The part of the platform behind `callBridge` of one view of the app. */
export function createBridge(session: BridgeSession): Bridge {
  const subscribers = new Map<string, Set<unknown>>();
  let beforeClose: unknown;
  const emit = (event: string, payload: unknown) =>
    subscribers.get(event)?.forEach((callback) => callApp(`event ${event}`, callback, payload));
  const on: Command = ({ event, callback }) => {
    const name = String(event);
    const callbacks = subscribers.get(name) ?? new Set();
    subscribers.set(name, callbacks.add(callback));
    return { unsubscribe: () => callbacks.delete(callback) };
  };
  const end = (list: unknown[], payload: unknown) => {
    list.push(payload);
    callApp('onClose', beforeClose);
    session.onClosed();
    return true;
  };

  const commands: Record<string, Command | undefined> = {
    reconcile: ({ forgeDoc }) => {
      record.reconciles += 1;
      session.onDocument(copyDoc(forgeDoc as DocNode));
    },
    invoke: async ({ functionKey, payload, metadata }) => {
      const body = await invoke(session, String(functionKey), payload);
      return metadata === undefined ? body : { body, metadata: {} };
    },
    fetchProduct: (data) => fetchProduct(session, data),
    getContext: () => contextOf(session),
    ...egressCommands(session),
    showFlag: (data) => {
      addFlag(data as unknown as FlagOptions);
      return true;
    },
    closeFlag: ({ id }) => {
      removeFlag(id as string);
      return true;
    },
    navigate: (data) => {
      const type = data['type'] as Navigation['type'];
      const place = placeOf(data, session.place);
      if (place === undefined) navigate(urlOf(data), type);
      else
        openPlace(addressOfPlace({ principal: session.principal.id, place: place.id, theme: session.theme() }), type);
    },
    getUrl: (data) => addressOf(urlOf(data)),
    reload: () => session.reload(),
    refresh: () => true,
    // A rule keeps what the fields of its action submit, and leaves them open.
    submit: (data) =>
      session.place.moduleType === 'action' ? record.submitted.push(data) > 0 : end(record.submitted, data),
    close: (data) => end(record.closed, data),
    onClose: (data) => {
      beforeClose = data;
      return true;
    },
    open: () => true,
    createHistory,
    enableTheming: () => undefined,
    changeWindowTitle: (title) => {
      document.title = `${String(title)} - ${config.siteTitle}`;
    },
    on,
    onPublic: on,
    emit: ({ event, payload }) => emit(String(event), payload),
    emitPublic: ({ event, payload }) => emit(String(event), payload),
    emitReadyEvent: () => undefined,
    onError: ({ error }) => reportError('app', messageOf(error)),
  };

  return {
    emit,
    async call(command, data) {
      const run = commands[command];
      if (run === undefined) {
        const message = `The local host does not know the bridge command "${command}".`;
        reportError('bridge', message);
        throw new Error(message);
      }
      return await run(data as Record<string, unknown>);
    },
  };
}

async function invoke(session: BridgeSession, functionKey: string, payload: unknown): Promise<unknown> {
  const started = performance.now();
  const done = (outcome: 'resolved' | 'rejected') =>
    record.invokes.push({ functionKey, milliseconds: Math.round(performance.now() - started), outcome });
  try {
    const body = { principal: session.principal.id, place: session.place.id, functionKey, payload };
    const result = await callServer('invoke', body);
    done('resolved');
    return result;
  } catch (error) {
    done('rejected');
    throw error;
  }
}

async function fetchProduct(session: BridgeSession, data: Record<string, unknown>): Promise<unknown> {
  const { product, restPath, fetchRequestInit, isMultipartFormData } = data;
  if (product !== 'jira') throw new Error(`The local host has no ${String(product)}: it has Jira only.`);
  if (isMultipartFormData === true)
    throw new Error('The local host sends no files: multipart bodies are not simulated.');
  const { method, headers, body } = fetchRequestInit as {
    method?: string;
    headers?: [string, string][];
    body?: string | null;
  };
  return callServer('fetch-product', {
    principal: session.principal.id,
    method: (method ?? 'GET').toUpperCase(),
    path: restPath,
    headers: Object.fromEntries(headers ?? []),
    ...(typeof body === 'string' && body !== '' ? { body } : {}),
  });
}

function contextOf({ id, principal, place, theme }: BridgeSession): unknown {
  return {
    accountId: principal.accountId,
    cloudId: config.cloudId,
    extension: { type: place.moduleType, ...place.extension },
    localId: `local-${id}`,
    locale: config.locale,
    moduleKey: place.moduleKey,
    siteUrl: config.siteUrl,
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    theme: themeState(theme()),
  };
}

/** The shape of the context's `theme`. */
export const themeState = (colorMode: 'light' | 'dark') => ({
  colorMode,
  light: 'light',
  dark: 'dark',
  spacing: 'spacing',
});

/** The app's own page that a module is shown at, where this host has one; only Jira knows its real address. */
function placeOf(
  { target, moduleKey, projectKey }: Record<string, unknown>,
  here: BridgeSession['place'],
): BridgeSession['place'] | undefined {
  if (target !== 'module') return undefined;
  const keyOf = ({ extension }: BridgeSession['place']) => (extension['project'] as { key?: string } | undefined)?.key;
  const key = projectKey ?? keyOf(here);
  return config.places.find((place) => place.moduleKey === moduleKey && keyOf(place) === key);
}

function urlOf(data: Record<string, unknown>): string {
  if (typeof data['url'] === 'string') return data['url'];
  const { target, projectKey, issueKey, accountId, moduleKey } = data;
  switch (target) {
    case 'issue':
      return `/browse/${String(issueKey)}`;
    case 'projectSettings':
    case 'project':
      return `/browse/${String(projectKey)}`;
    case 'module':
      // Where a module's page is, only Jira knows; this names what it was asked for.
      return `/browse/${String(projectKey)}#module=${String(moduleKey)}`;
    case 'userProfile':
      return `/jira/people/${String(accountId)}`;
    default: {
      const message = `The local host cannot navigate to the target "${String(target)}".`;
      reportError('bridge', message);
      throw new Error(message);
    }
  }
}
