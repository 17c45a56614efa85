import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { GATHERERS } from '../../src/facts/registry';
import { ALL_CHANGE_KINDS } from '../../src/repairs/changes/registry';
import { readManifest } from '../forge/manifest';
import { operations, scopesSuffice } from '../forge/operations';
import { organizationOperations } from '../site/organization/operations';
import { validateManifest } from '../forge/validate-manifest';

const ROOT = path.resolve(__dirname, '../..');

const load = createRequire(__filename);
const operationsOf = (file: string): readonly string[] =>
  (load(path.join(ROOT, 'src', file)) as { operations?: readonly string[] }).operations ?? [];
const gathererFile = (fact: string) => `facts/${fact.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;
const CALLING = [
  ...Object.entries(GATHERERS).flatMap(([fact, { derived }]) => (derived === true ? [] : gathererFile(fact))),
  ...ALL_CHANGE_KINDS.map(({ kind }) => `repairs/changes/${kind}.ts`),
  // Read for whoever asks who changed something, and so no fact of a diagnosis.
  'facts/change-history.ts',
];

/** What the app calls, as its gatherers and kinds of change declare it. */
const CALLED = [...new Set(CALLING.flatMap(operationsOf))];

/** The Organizations API is reached with a key of its own, not with scopes of the manifest. */
const OF_ORGANIZATION = CALLED.filter((called) => called.includes(' /admin/'));
const CALLED_ON_SITE = CALLED.filter((called) => !OF_ORGANIZATION.includes(called));

test('the manifest passes the platform’s own validator and our checks of its blind spots', async () => {
  expect(await validateManifest(ROOT)).toEqual([]);
});

test('every gatherer and kind of change that calls the site says which operations it calls', () => {
  expect(CALLING.filter((file) => operationsOf(file).length === 0)).toEqual([]);
});

test('every operation that is called is documented', () => {
  expect(CALLED_ON_SITE.filter((called) => !operations.some((operation) => operation.name === called))).toEqual([]);
});

test('the scopes suffice for every operation, and none can be left out', async () => {
  const { scopes } = await readManifest(ROOT);
  const suffice = (granted: string[]) =>
    CALLED_ON_SITE.every((called) =>
      operations.some((operation) => operation.name === called && scopesSuffice(operation, granted)),
    );
  expect(suffice(scopes)).toBe(true);
  // Storage and the report of stored accounts are no operations of the site.
  const ofPlatform = ['storage:app', 'report:personal-data'];
  const idle = scopes.filter(
    (scope) => !ofPlatform.includes(scope) && suffice(scopes.filter((other) => other !== scope)),
  );
  expect(idle).toEqual([]);
});

test('SECURITY.md says of every scope why it is needed, and of no other', async () => {
  const { scopes } = await readManifest(ROOT);
  const page = await readFile(path.join(ROOT, 'SECURITY.md'), 'utf8');
  const table = page.slice(page.indexOf('| scope'), page.indexOf('A test proves that no scope'));
  const named = [...table.matchAll(/^\|([^|]+)\|/gm)].flatMap(([, cell = '']) => cell.match(/[a-z]+:[a-z:-]+/g) ?? []);
  expect(named.toSorted()).toEqual(scopes.toSorted());
});

test('nothing leaves the platform by itself: no egress is declared, an administrator may allow one', async () => {
  const { egress } = await readManifest(ROOT);
  expect(egress.backend).toEqual([]);
  expect(egress.client).toEqual([]);
  expect(egress.configurable).toBe(true);
});

test('every operation of the Organizations API that is called is simulated', () => {
  const simulated = organizationOperations.map(({ label }) => label);
  expect(OF_ORGANIZATION.length).toBeGreaterThan(0);
  expect(OF_ORGANIZATION.filter((called) => !simulated.includes(called))).toEqual([]);
});
