import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findOperation, operations, scopesSuffice } from './operations';

interface Published {
  security?: Record<string, string[]>[];
  'x-atlassian-oauth2-scopes'?: { state: 'Current' | 'Beta'; scopes: string[] }[];
  'x-experimental'?: boolean;
}

const specs = path.join(__dirname, '../../../shared/specs');
const read = (name: string): [string, Published][] => {
  const file = path.join(specs, `${name}.openapi.json`);
  if (!existsSync(file)) return [];
  const { paths } = JSON.parse(readFileSync(file, 'utf8')) as { paths: Record<string, Record<string, Published>> };
  return Object.entries(paths).flatMap(([template, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Published] => [
      `${method.toUpperCase()} ${template}`,
      operation,
    ]),
  );
};
const serviceManagement = read('jira-service-management');
const published = new Map([...read('jira-platform'), ...serviceManagement]);
const withSpecs = published.size > 0 ? describe : describe.skip;

/** Where we ask for more than the document says, and why. */
const stricter: Record<string, string> = {
  // The document lists no classic scope, with a notice of 2024 that read:jira-work is becoming necessary.
  'POST /rest/api/3/permissions/check': 'read:jira-work',
};

withSpecs('the table says what the published documents say (skipped where ../shared/specs is absent)', () => {
  const known = operations.filter(({ name }) => published.has(name));

  test('most of the table is published there', () => {
    expect(known.length).toBeGreaterThan(70);
  });

  test.each(known.map((operation) => [operation.name, operation] as const))('%s', (name, operation) => {
    const document = published.get(name) as Published;
    const listed = document['x-atlassian-oauth2-scopes'] ?? [];
    const scopesOf = (state: string) => listed.find((entry) => entry.state === state)?.scopes.filter(Boolean);
    const fromSecurity = document.security?.find((entry) => 'OAuth2' in entry)?.['OAuth2'];
    const classic = listed.length === 0 ? fromSecurity : scopesOf('Current');
    const sorted = (list: string[] | undefined) => (list === undefined ? undefined : [...list].sort());
    expect(sorted(operation.scopes.classic)).toEqual(name in stricter ? [stricter[name]] : sorted(classic));
    if (listed.length > 0) expect(sorted(operation.scopes.granular)).toEqual(sorted(scopesOf('Beta')));
    if (name.includes('/servicedeskapi/')) expect(operation.experimental).toBe(document['x-experimental'] === true);
  });

  test('every operation of the service management document is in the table', () => {
    const names = new Set(operations.map(({ name }) => name));
    expect(serviceManagement.map(([name]) => name).filter((name) => !names.has(name))).toEqual([]);
  });
});

test('every operation is there once', () => {
  const names = operations.map(({ name }) => name.replaceAll(/\{[^}]+\}/g, '{}'));
  expect(names.length).toBe(new Set(names).size);
});

test('only what changes nothing counts as reading', () => {
  const readingPosts = operations.filter(({ method, reads }) => method !== 'GET' && reads).map(({ name }) => name);
  expect(readingPosts.sort()).toEqual([
    'POST /rest/api/3/permissions/check',
    'POST /rest/api/3/permissions/project',
    'POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/permissions/check',
  ]);
});

test.each([
  ['GET', '/rest/api/3/project/search?typeKey=service_desk', 'GET /rest/api/3/project/search'],
  ['GET', '/rest/api/3/project/HELP', 'GET /rest/api/3/project/{projectIdOrKey}'],
  ['GET', '/rest/api/3/user/email?accountId=a', 'GET /rest/api/3/user/email'],
  [
    'GET',
    '/rest/servicedeskapi/servicedesk/projectKey:HELP/customer?query=a%2Fb',
    'GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer',
  ],
  ['GET', '/rest/api/3/project/A/B', undefined],
  ['PATCH', '/rest/api/3/project/HELP', undefined],
  ['GET', '/rest/api/2/myself', undefined],
])('%s %s is %s', (method, asked, name) => {
  expect(findOperation(method, asked)?.name).toBe(name);
});

test('an operation without any scope is open to every app', () => {
  const info = findOperation('GET', '/rest/servicedeskapi/info');
  const server = findOperation('GET', '/rest/api/3/serverInfo');
  expect([info, server].map((operation) => operation !== undefined && scopesSuffice(operation, []))).toEqual([
    true,
    true,
  ]);
  const email = findOperation('GET', '/rest/api/3/user/email');
  expect(email !== undefined && scopesSuffice(email, ['read:jira-user'])).toBe(false);
});
