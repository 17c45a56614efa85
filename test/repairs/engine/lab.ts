import path from 'node:path';
import { sendAppFetchTo } from './app-fetch';
import { keepOrganizationKey } from '../../../src/records/organization-key';
import { saveSetting } from '../../../src/records/settings';
import { createKvsServer } from '../../forge/kvs/kvs-server';
import { createStore } from '../../forge/kvs/store';
import { readManifest, type AppManifest } from '../../forge/manifest';
import { findOperation } from '../../forge/operations';
import { jsonResponse, type WireRequest, type WireResponse, type WireTarget } from '../../forge/wire';
import { authenticate } from '../../site/caller';
import { stateToRead, takeFault, type LateReads } from '../../site/faults';
import { makeQuery } from '../../site/operation';
import { operations } from '../../site/operations/operations';
import { answerOrganization } from '../../site/organization/answer-organization';
import { STANDARD_KEY } from '../../site/organization/file-organization';
import { organizationOperations } from '../../site/organization/operations';
import { readSite } from '../../site/read-scenario';
import { makeState, type SiteState } from '../../site/site-state';

const ROOT = path.join(__dirname, '../../..');
const START = Date.parse('2026-01-01T12:00:00.000Z');
/** A longer pause than any that the engine makes by itself is the time limit of a call. */
const LONGEST_PAUSE_MS = 3_000;

/** Where one call of the app leaves, and where its answer comes back. */
export interface Gate {
  pass(what: string): Promise<void>;
}

export interface Lab {
  state: SiteState;
  /** Whose account the app runs as. */
  admin: string;
  /** Operations that changed the site, in order. */
  writes: string[];
  /** Operations that read the site, in order. */
  reads: string[];
  /** As whom the site was asked to change, one a change of the site; the organization's key is not counted. */
  writers: ('user' | 'app')[];
  /** Every call that left the app, storage too. */
  calls: number;
  gate: Gate;
  /** From now on the site shows everything that was written. */
  showAll(): void;
  /** Moves the app's clock. */
  wait(milliseconds: number): void;
  close(): void;
}

let manifest: Promise<AppManifest> | undefined;
const site = readSite(path.join(ROOT, 'test/scenarios/outside-with-requests/site.json'));

/** The site of every lab as it is before anything was prepared. */
export const freshState = (): SiteState => makeState(site);

/**
 * The app's own code with the real packages of the platform in this process: a call goes to the simulated site's
 * operations and to the local storage without a network, and time passes only where the app waits. That makes a run
 * cheap enough for thousands of them, and puts every call's way there and back into the hands of the test.
 */
export async function openLab(): Promise<Lab> {
  manifest ??= readManifest(ROOT);
  const { entities, scopes } = await manifest;
  let now = START;
  let late: LateReads | undefined;
  let answerTo = answerOrganization(() => lab.state);
  const storage = createKvsServer({ store: createStore(() => now, 'linger'), entities, scopes });
  const open: Gate = { pass: () => Promise.resolve() };
  const lab: Lab = {
    state: freshState(),
    admin: site.principals['jira-admin'].accountId,
    writes: [],
    reads: [],
    writers: [],
    calls: 0,
    gate: open,
    showAll() {
      late = undefined;
      answerTo = answerOrganization(() => lab.state);
    },
    wait: (milliseconds) => void (now += milliseconds),
    close() {
      restore();
      sendAppFetchTo(undefined);
    },
  };
  function askSite(as: 'user' | 'app', url: string, request: WireRequest): WireResponse {
    const { pathname, searchParams } = new URL(url, 'http://site');
    const label = findOperation(request.method, pathname)?.name ?? '';
    const operation = operations.find((one) => one.label === label);
    if (operation === undefined) throw new Error(`${request.method} ${url} is not simulated.`);
    const caller = authenticate(lab.state, as === 'app' ? 'Forge-App own' : `Forge-User ${lab.admin}`);
    if (caller === undefined) throw new Error('Nobody of the site asks.');
    const fault = takeFault(lab.state, label, caller);
    if (fault?.kind === 'answer') return jsonResponse(fault.status, fault.body);
    if (fault?.kind === 'showLate') {
      late = { before: structuredClone(lab.state), reads: fault.reads, shown: new Map() };
    }
    const live = fault?.kind === 'ignoreWrite' ? structuredClone(lab.state) : lab.state;
    if (operation.reads) lab.reads.push(label);
    else {
      lab.writes.push(label);
      lab.writers.push(as);
    }
    const names = label.split(' ')[1]?.split('/') ?? [];
    const params = Object.fromEntries(
      pathname.split('/').flatMap((part, index) => {
        const name = /^\{(.+)\}$/.exec(names[index] ?? '')?.[1];
        return name === undefined ? [] : [[name, decodeURIComponent(part)]];
      }),
    );
    const { status, body } = operation.run({
      state: operation.reads ? stateToRead(late, live, label) : live,
      caller,
      params,
      query: makeQuery(searchParams),
      body: request.body === undefined ? undefined : JSON.parse(Buffer.from(request.body).toString()),
    });
    return status === 204
      ? { status, statusText: '', headers: [], body: new Uint8Array() }
      : jsonResponse(status, body);
  }

  /** A call to the Organizations API, which the app makes with its own `fetch`. */
  function askOrganization(url: string, init: RequestInit): WireResponse {
    const { pathname, searchParams } = new URL(url);
    const found = organizationOperations.flatMap((operation) => {
      const [method = '', template = ''] = operation.label.split(' ');
      const params = method === (init.method ?? 'GET') ? paramsOf(template, pathname) : undefined;
      return params === undefined ? [] : [{ operation, params }];
    })[0];
    if (found === undefined) throw new Error(`${init.method ?? 'GET'} ${url} is not simulated.`);
    (found.operation.writes ? lab.writes : lab.reads).push(found.operation.label);
    const { status, body } = answerTo(found.operation, {
      authorization: (init.headers as Record<string, string>)['Authorization'],
      params: found.params,
      query: searchParams,
      body: init.body === undefined ? undefined : JSON.parse(init.body as string),
    });
    return jsonResponse(status, body);
  }

  async function appFetch(url: string, init: RequestInit = {}): Promise<Response> {
    const { gate } = lab;
    lab.calls += 1;
    await gate.pass(`organization ${init.method ?? 'GET'} ${url} goes`);
    const { status, body } = askOrganization(url, init);
    await gate.pass(`organization ${init.method ?? 'GET'} ${url} comes back`);
    return readResponse(status, body);
  }

  async function forgeFetch(target: WireTarget, url: string, init: RequestInit = {}): Promise<Response> {
    const text = init.body as string | undefined;
    const request: WireRequest = {
      method: init.method ?? 'GET',
      headers: [],
      body: text === undefined ? undefined : new Uint8Array(Buffer.from(text)),
    };
    lab.calls += 1;
    const { gate } = lab;
    await gate.pass(`${target.type} ${request.method} ${url} goes`);
    const { status, body } =
      target.type === 'kvs' ? storage(url, request) : askSite(target.provider === 'app' ? 'app' : 'user', url, request);
    await gate.pass(`${target.type} ${request.method} ${url} comes back`);
    return readResponse(status, body);
  }

  const runtime = { proxy: {}, appContext: {}, aaid: lab.admin, metrics: {}, tracing: {}, contextAri: '' };
  const restore = replaceGlobals(() => now, {
    __forge_fetch__: forgeFetch,
    __forge_runtime__: runtime,
    setTimeout(wake: () => void, milliseconds = 0) {
      if (milliseconds > LONGEST_PAUSE_MS) return 0;
      const due = now + milliseconds;
      void lab.gate.pass(`${milliseconds} ms`).then(() => {
        now = Math.max(now, due);
        wake();
      });
      return 0;
    },
  });
  sendAppFetchTo(appFetch);
  await keepOrganizationKey(STANDARD_KEY, {
    organizationId: lab.state.organization.id,
    by: lab.admin,
    at: new Date(START).toISOString(),
    workedAt: new Date(START).toISOString(),
    opens: { domains: true, approvedDomains: true },
  });
  const at = new Date(START).toISOString();
  await saveSetting('directoryRepairers', [lab.admin], lab.admin, at);
  for (const setting of ['agentsMayAdd', 'undocumentedReactivation'] as const)
    await saveSetting(setting, true, lab.admin, at);
  lab.calls = 0;
  return lab;
}

const noHeaders = new Headers();

/** What the app and the platform's packages read of a response; a real one costs more than all the rest of a call. */
function readResponse(status: number, body: Uint8Array): Response {
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString();
  const ok = status >= 200 && status < 300;
  return { status, ok, statusText: '', headers: noHeaders, text: () => Promise.resolve(text) } as Response;
}

/** The values of a template's `{parameters}`; undefined where the path is another one. */
function paramsOf(template: string, pathname: string): Record<string, string> | undefined {
  const [names, parts] = [template.split('/'), pathname.split('/')];
  const params: Record<string, string> = {};
  if (names.length !== parts.length) return undefined;
  for (const [index, part] of parts.entries()) {
    const name = /^\{(.+)\}$/.exec(names[index] ?? '')?.[1];
    if (name === undefined && names[index] !== part) return undefined;
    if (name !== undefined) params[name] = decodeURIComponent(part);
  }
  return params;
}

/** Puts these in place of the globals, and a clock in place of the system's; the answer puts everything back. */
function replaceGlobals(now: () => number, replaced: Record<string, unknown>): () => void {
  const RealDate = Date;
  class LabDate extends RealDate {
    constructor(...parts: unknown[]) {
      if (parts.length === 0) super(now());
      else super(...(parts as [number]));
    }
    static override now(): number {
      return now();
    }
  }
  const globals = globalThis as unknown as Record<string, unknown>;
  const all = { ...replaced, Date: LabDate };
  const before = Object.fromEntries(Object.keys(all).map((name) => [name, globals[name]]));
  Object.assign(globals, all);
  return () => Object.assign(globals, before);
}
