import type { Change } from '../../../src/repairs/changes/change';
import type { ChangeCase } from './change-case';
import { CASES, grant, seenOn, takeGrant } from './change-cases';
import { openLab, type Lab } from './lab';
import { apply, planOf, told } from './run-plan';

let lab: Lab;
afterEach(() => lab.close());

const USERS = 'POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/search';
const ROLES = 'GET /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/role-assignments';

function caseOf(name: string): ChangeCase {
  const found = CASES.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no case ‘${name}’.`);
  return found;
}

/** Plans, lets something change, and applies: what became of the plan, where nothing at all may be written. */
async function changedBefore(one: Pick<ChangeCase, 'prepare' | 'changes'>, change: (lab: Lab) => void) {
  lab = await openLab();
  one.prepare(lab.state);
  const plan = await planOf(lab, one);
  change(lab);
  const before = seenOn(lab.state);
  const result = await apply(lab, plan);
  if (typeof result === 'string') throw new Error(result);
  expect(lab.writes).toEqual([]);
  expect(seenOn(lab.state)).toEqual(before);
  expect(await told(plan)).toEqual([result.outcome.outcome]);
  expect(result.undoable).toBe(false);
  return result.outcome;
}

/** From now on the site answers so. */
const answers = (operation: string, body: unknown) => (on: Lab) =>
  void on.state.faults.push({ operation, kind: 'answer', status: 200, headers: {}, body });

const owen = { accountId: 'owen', email: 'owen@directory.example', accountStatus: 'active' };
const listed = (over: object) => ({ data: [{ ...owen, membershipStatus: 'suspended', ...over }], links: {} });
const resource = ({ state }: Lab, app = 'jira-servicedesk') => `ari:cloud:${app}::site/${state.site.cloudId}`;

describe('every value that a kind of more than two states reads', () => {
  test.each<[string, object, string]>([
    ['an inactive account', listed({ accountStatus: 'inactive' }), 'deactivated'],
    ['a closed account', listed({ accountStatus: 'closed' }), 'deactivated'],
    ['an account about to be deleted', listed({ forDeletion: true }), 'deactivated'],
    ['a state of the account that nobody knows', listed({ accountStatus: 'on-hold' }), 'unknown'],
    ['no membership', listed({ membershipStatus: 'no_membership' }), 'no-membership'],
    ['a membership that nobody knows', listed({ membershipStatus: 'on-hold' }), 'unknown'],
    ['no word of membership', listed({ membershipStatus: undefined }), 'unknown'],
    ['an account that is not listed', { data: [], links: {} }, 'not-listed'],
    ['another account', listed({ accountId: 'another' }), 'not-listed'],
  ])('access, %s: stale', async (_, body, access) => {
    const outcome = await changedBefore(caseOf('suspended access is restored'), answers(USERS, body));
    expect(outcome).toMatchObject({ outcome: 'stale', changes: [{ outcome: 'stale', found: { access } }] });
  });

  test.each<[string, string[], string]>([
    ['another role', ['atlassian/user'], 'user'],
    ['Customer and another', ['atlassian/user', 'atlassian/customer'], 'customer, user'],
    ['a role with a prefix of its own', ['somebody/customer'], 'somebody/customer'],
  ])('roles, %s: stale', async (_, roles, found) => {
    const outcome = await changedBefore(caseOf('the role Customer is given'), (on) =>
      answers(ROLES, { data: [{ resourceId: resource(on), roles }], links: {} })(on),
    );
    expect(outcome).toMatchObject({ outcome: 'stale', changes: [{ outcome: 'stale', found: { roles: found } }] });
  });

  test.each(['2', '77'])('the request type, %s: stale', async (id) => {
    const outcome = await changedBefore(caseOf('a request type is set'), ({ state }) => {
      const ticket = state.requests.find(({ key }) => key === 'HELP-2');
      if (ticket === undefined) throw new Error('There is no such ticket.');
      const [project] = state.projects;
      const [type] = project?.serviceDesk?.requestTypes ?? [];
      if (type !== undefined) project?.serviceDesk?.requestTypes.push({ ...structuredClone(type), id: '77' });
      ticket.requestTypeId = id;
    });
    expect(outcome).toMatchObject({ outcome: 'stale', changes: [{ found: { requestTypeId: id } }] });
  });

  test('roles in another app are no roles here: as planned', async () => {
    lab = await openLab();
    const one = caseOf('the role Customer is given');
    one.prepare(lab.state);
    const plan = await planOf(lab, one);
    const body = { data: [{ resourceId: resource(lab, 'jira-software'), roles: ['atlassian/user'] }], links: {} };
    lab.state.faults.push({ operation: ROLES, kind: 'answer', status: 200, headers: {}, body, times: 1 });
    expect(await apply(lab, plan)).toMatchObject({ outcome: { outcome: 'applied' } });
  });
});

/** What somebody else may change between planning and applying, and a change that is about it. */
const SINCE: [what: string, prepare: ChangeCase['prepare'], about: ChangeCase['changes'], change: (on: Lab) => void][] =
  [
    [
      'the request type is another one',
      () => undefined,
      caseOf('a request type is set').changes,
      ({ state }) => caseOf('a request type is set').third?.(state),
    ],
    [
      'the service project uses another permission scheme',
      (state) => takeGrant(state, 'ASSIGN_ISSUES'),
      (state) => [grant(state, 'ASSIGN_ISSUES')],
      ({ state }) => {
        const [project] = state.projects;
        const [scheme] = state.permissionSchemes;
        if (project === undefined || scheme === undefined) throw new Error('There is no project.');
        state.permissionSchemes.push({ ...structuredClone(scheme), id: 77_777, name: 'Another' });
        project.permissionSchemeId = 77_777;
      },
    ],
  ];

describe.each(SINCE)('in a plan of which %s by now', (_, prepare, about, change) => {
  const others = CASES.filter((one) => one.changes !== about);

  test.each(others.flatMap((one) => [true, false].map((first) => [one.name, first ? 'first' : 'last', one] as const)))(
    '%s, %s: nothing of it is written',
    async (__, where, one) => {
      const both = {
        prepare(state: Lab['state']) {
          prepare(state);
          one.prepare(state);
        },
        changes(state: Lab['state']): [Change, ...Change[]] {
          const [mine, its] = [one.changes(state), about(state)];
          return where === 'first' ? [...mine, ...its] : [...its, ...mine];
        },
      };
      const { outcome, changes } = await changedBefore(both, change);
      expect(outcome).toBe('stale');
      expect(changes.map((became) => became.outcome)).not.toContain('applied');
    },
  );
});
