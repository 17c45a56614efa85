import { CHECKS } from '../../src/checks/registry';
import { factsNaming, objectsBehind } from '../../src/diagnosis/objects-behind';
import { TRACED_CAUSES, unnamedBehind, type TracedCause } from '../../src/diagnosis/traced-causes';
import { readable, unreadable, type Fact } from '../../src/facts/fact';
import type { FactName, Facts } from '../../src/facts/facts';
import { HEALTHY_VALUES } from '../checks/healthy-facts';

const SEEN = { how: 'given' } as const;
const account = (accountId: string, active = true) =>
  ({ accountId, accountType: 'atlassian', active, displayName: accountId }) as const;

function factsWith(over: { [K in FactName]?: Fact<never> | Fact<unknown> } = {}): Facts {
  const healthy = Object.entries(HEALTHY_VALUES).map(([name, value]) => [name, readable(value, SEEN)]);
  return { ...Object.fromEntries(healthy), ...over } as Facts;
}

const noAccess = readable({ state: 'no-access', details: { accountId: 'jane' } }, SEEN);
const project = { id: HEALTHY_VALUES.serviceProject.id, name: HEALTHY_VALUES.serviceProject.name };
const me = HEALTHY_VALUES.caller.accountId;

test.each<[TracedCause, Parameters<typeof factsWith>[0], unknown[]]>([
  ['portal-access-permission-missing', {}, [{ kind: 'permission-scheme', id: 100, name: 'Help scheme' }]],
  ['customers-role-has-direct-grants', {}, [{ kind: 'permission-scheme', id: 100, name: 'Help scheme' }]],
  [
    'restricted-channel-not-added',
    { accounts: readable({ found: [account('old', false), account('jane')] }, SEEN) },
    [{ kind: 'project-role', role: 'Service Desk Customers', project, accountId: 'jane' }],
  ],
  [
    'actor-not-agent',
    {},
    [
      { kind: 'project-role', project, accountId: me },
      { kind: 'account', accountId: me },
    ],
  ],
  ['actor-lacks-user-admin-rights', {}, [{ kind: 'account', accountId: me }]],
  [
    'actor-lacks-user-admin-rights',
    { directoryUser: noAccess },
    [
      { kind: 'account', accountId: me },
      { kind: 'account', accountId: 'jane' },
    ],
  ],
  ['atlassian-account-no-access', { directoryUser: noAccess }, [{ kind: 'account', accountId: 'jane' }]],
])('%s: what is at fault (%#)', (cause, over, objects) => {
  expect(objectsBehind(cause, factsWith(over))).toEqual({ kind: 'named', objects });
  expect(unnamedBehind(cause, factsWith(over))).toBeUndefined();
});

test.each<[TracedCause, Parameters<typeof factsWith>[0], string]>([
  [
    'portal-access-permission-missing',
    { permissionScheme: readable({ ...HEALTHY_VALUES.permissionScheme, scope: 'service-project' }, SEEN) },
    'team-managed',
  ],
  ['restricted-channel-not-added', { accounts: readable({ found: [] }, SEEN) }, 'account-unknown'],
  ['atlassian-account-no-access', { directoryUser: readable({ state: 'no-access' }, SEEN) }, 'account-unknown'],
  ['atlassian-account-no-access', { directoryUser: unreadable('not-configured') }, 'account-unknown'],
])('%s: nothing to look up (%#)', (cause, over, because) => {
  expect(objectsBehind(cause, factsWith(over))).toEqual({ kind: 'unnamed', because });
  expect(unnamedBehind(cause, factsWith(over))).toBe(because);
});

test.each(TRACED_CAUSES)('%s: what was not read is told, never guessed', (cause) => {
  const unread = unreadable('timed-out');
  const without = Object.fromEntries(factsNaming(cause).map((name) => [name, unread]));
  expect(objectsBehind(cause, factsWith(without))).toEqual({ kind: 'unread', fact: unread });
  expect(unnamedBehind(cause, factsWith(without))).toBeUndefined();
});

test('every traced cause is one that a check finds', () => {
  expect(CHECKS.map(({ cause }) => cause)).toEqual(expect.arrayContaining(TRACED_CAUSES));
});
