import { cellOf, PRINCIPALS, type Cell, type PrincipalName } from '../../scripts/authorization-page';
import { MODULES, screenFor } from '../../scripts/opened-site';
import { ACCESS } from '../../src/access/table';
import { STANDARD_KEY } from '../site/organization/file-organization';
import { openApp, type AppUnderTest } from './ask-app';
import { PAYLOADS, placesOf, sentByApp, type Place, type RequestName } from './authorization-payloads';

const ADDRESSES: Partial<Record<PrincipalName, string>> = {
  unlicensed: 'unlicensed@acme.example',
  customer: 'ravi@customer.example',
  'other-agent': 'other-agent@acme.example',
  'organization-admin': 'organization-admin@acme.example',
  agent: 'agent@acme.example',
  'project-admin': 'project-admin@acme.example',
  'jira-admin': 'jira-admin@acme.example',
  'another-tenant': 'jira-admin@acme.example',
};
/** Answers that say no. */
const DENIALS = [
  'not-signed-in',
  'not-allowed',
  'not-jira-admin',
  'project-not-found',
  'plan-not-found',
  'hand-off-not-found',
];
/** What only people who work in HELP may learn from the app. */
const SECRETS = ['ravi@customer.example', 'Ravi Patel', 'Support permissions', 'Help desk', 'Pat Project-Admin'];
/** A customer whom only the Jira administrator looked for, in both service projects, and wrote of in a draft. */
const OF_ADMIN = 'looked-for-by-the-admin@customer.example';
const UNCHANGED = { stored: [], writes: [] };
const NAMES = Object.keys(PRINCIPALS) as PrincipalName[];
const REQUESTS = Object.keys(ACCESS) as RequestName[];
const KEY_REQUESTS: readonly RequestName[] = ['saveOrganizationKey', 'testOrganizationKey', 'forgetOrganizationKey'];

let app: AppUnderTest;
let another: AppUnderTest;
let places: Record<'here' | 'there' | 'nowhere', Place>;
/** What the app was to write for an agent, handed over too; switched off since. */
let ofApp: Place['plan'];
beforeAll(async () => {
  app = await openApp('../end-to-end/tenants/principals', 'scopes');
  another = await openApp('../end-to-end/tenants/another', 'scopes');
  places = await placesOf(app);
  ofApp = await sentByApp(app);
  for (const project of ['HELP', 'OPS']) {
    await app.must('jira-admin', 'diagnose', { project, text: OF_ADMIN });
    await app.must('jira-admin', 'saveDraft', { project, text: OF_ADMIN, diagnosed: false, told: [] });
  }
  // With a key that works and its calls allowed, what is asked about the key goes all the way.
  for (const one of [app, another]) {
    one.host.configureEgress(['https://api.atlassian.com']);
    await one.must('jira-admin', 'saveOrganizationKey', { key: STANDARD_KEY });
  }
  // The first diagnosis of a site makes the secret that addresses are stored with.
  await another.must('jira-admin', 'diagnose', { project: 'ABROAD', text: 'jane@customer.example' });
});
afterAll(() => Promise.all([app.close(), another.close()]));

type Principal = Parameters<AppUnderTest['host']['invoke']>[0]['principal'];

function principalOf(name: PrincipalName): Principal {
  const email = ADDRESSES[name];
  const accountId = app.site.state.accounts.find((one) => one.email === email)?.accountId ?? 'unidentified';
  const accountType = name === 'anonymous' || name === 'unlicensed' || name === 'customer' ? name : 'licensed';
  return { accountId, accountType };
}

/** Asks, and tells what the answer was and whether anything changed: on the site, or in storage. */
async function tries(name: PrincipalName, request: RequestName, payload: unknown, principal = principalOf(name)) {
  const asked = name === 'another-tenant' ? another : app;
  const before = asked.host.storage.dump();
  const writes = asked.writes().length;
  const answer = (await asked.host.invoke({
    moduleKey: MODULES[screenFor(request)].key,
    functionKey: request,
    payload,
    principal,
    extension: { type: 'jira:projectPage', project: { id: '10000', key: 'HELP', type: 'service_desk' } },
  })) as { kind: string; problem?: { code: string } };
  const changed = { stored: differing(before, asked.host.storage.dump()), writes: asked.writes().slice(writes) };
  const text = JSON.stringify(answer);
  expect(text).not.toContain(STANDARD_KEY);
  return { answer, text, changed };
}

function expectDenied({ answer, text, changed }: Awaited<ReturnType<typeof tries>>): void {
  expect(DENIALS).toContain(answer.problem?.code);
  expect(Object.keys(answer.problem ?? {}).sort()).toEqual(
    'values' in (answer.problem ?? {}) ? ['code', 'values'] : ['code'],
  );
  for (const secret of SECRETS) expect(text).not.toContain(secret);
  expect(changed).toEqual(UNCHANGED);
}

/** Who asks about the other service project: what they are there. A Jira administrator is one everywhere. */
const THERE: Partial<Record<PrincipalName, PrincipalName>> = {
  agent: 'other-agent',
  'project-admin': 'other-agent',
  'other-agent': 'agent',
};

/** Answers that say that the request was not understood: who may ask must not get them for a payload that is right. */
const NOT_ASKED = [...DENIALS, 'bad-request', 'plan-changed'];

function expectCell(
  cell: Cell,
  name: PrincipalName,
  request: RequestName,
  asked: Awaited<ReturnType<typeof tries>>,
): void {
  switch (cell) {
    case 'no':
      expectDenied(asked);
      break;
    case 'own':
      for (const secret of SECRETS) expect(asked.text).not.toContain(secret);
      expect(asked.changed.writes).toEqual([]);
      break;
    case 'yes':
      expect(NOT_ASKED).not.toContain(asked.answer.problem?.code);
      if (request === 'readDiagnoses') expect(asked.text).toContain(OF_ADMIN);
      if (KEY_REQUESTS.includes(request)) expect(asked.answer.kind).toBe('settings');
      break;
    case 'made':
      expect(NOT_ASKED).not.toContain(asked.answer.problem?.code);
      if (name === 'jira-admin') break;
      for (const text of [OF_ADMIN, places.here.plan.id, places.there.plan.id]) expect(asked.text).not.toContain(text);
      break;
    case 'depends':
      // What is applied adds grants to a permission scheme; what is taken back, a customer to the service project.
      if (name === 'jira-admin' || (name === 'project-admin' && request === 'planUndo'))
        expect(NOT_ASKED).not.toContain(asked.answer.problem?.code);
      else {
        const access = request === 'planUndo' ? 'project-admin' : 'jira-admin';
        expect(asked.answer).toEqual(problem('not-allowed', { access }));
        expect(asked.changed).toEqual(UNCHANGED);
      }
      break;
    default:
      cell satisfies never;
  }
}

describe.each(NAMES)('%s', (name) => {
  test.each(REQUESTS)('%s', async (request) => {
    const asked = await tries(name, request, PAYLOADS[request](places.here));
    expectCell(cellOf(name, request), name, request, asked);
  });

  test.each(['applyPlan', 'answerHandOff'] as const)(
    '%s of what the app no longer writes for agents',
    async (request) => {
      const asked = await tries(name, request, PAYLOADS[request]({ ...places.here, plan: ofApp }));
      const cell = cellOf(name, request);
      if (cell === 'no') expectDenied(asked);
      else expect(asked.answer).toEqual({ kind: 'problem', problem: { code: 'agents-may-not-add' } });
      expect(asked.changed).toEqual(UNCHANGED);
    },
  );

  test.each(REQUESTS)('%s with a forged account and role', async (request) => {
    const { accountId } = principalOf('jira-admin');
    const forged = { accountId, role: 'jira-admin', rights: { administersJira: true, agent: true }, as: 'app' };
    const payload = { ...PAYLOADS[request](places.here), ...forged };
    const asked = await tries(name, request, payload);
    expectCell(cellOf(name, request), name, request, asked);
  });

  test.each(REQUESTS)('%s in another service project', async (request) => {
    const asked = await tries(name, request, PAYLOADS[request](places.there));
    const cell = cellOf(THERE[name] ?? name, request);
    expectCell(cell, name, request, asked);
    if (cell === 'own' && name !== 'another-tenant') expect(asked.text).not.toContain('Operations desk');
    if (cell === 'own') expect(asked.changed.writes).toEqual([]);
  });

  test.each(REQUESTS)('%s with somebody else’s id is told the same as with one that is not there', async (request) => {
    // The plan, run or company of a place where they are nobody, named beside the project that is their own.
    const own = name === 'other-agent' ? 'there' : 'here';
    const other = places[own === 'here' ? 'there' : 'here'];
    const mixed = { ...other, project: places[own].project };
    const foreign = PAYLOADS[request]({
      ...mixed,
      company: { ...other.company, projectId: places[own].company.projectId },
    });
    const nowhere = PAYLOADS[request]({
      ...places.nowhere,
      project: mixed.project,
      company: { ...places.nowhere.company, projectId: places[own].company.projectId },
    });
    const [real, none] = [await tries(name, request, foreign), await tries(name, request, nowhere)];
    if (JSON.stringify(foreign) === JSON.stringify(nowhere)) {
      expect(real.answer.kind).toBe(none.answer.kind);
      return;
    }
    // A Jira administrator works everywhere; a company is looked for in the project that is named beside it.
    if (name === 'jira-admin' && !('project' in foreign)) expectCell(cellOf(name, request), name, request, real);
    else expect(real.text).toBe(none.text);
    expect(real.changed.writes).toEqual([]);
  });
});

test('an account of another site is nobody here', async () => {
  const stranger = { accountId: 'account-of-elsewhere', accountType: 'licensed' } as const;
  for (const request of REQUESTS) {
    const asked = await tries('agent', request, PAYLOADS[request](places.here), stranger);
    for (const secret of SECRETS) expect(asked.text).not.toContain(secret);
    if (ACCESS[request] !== 'as-yourself') expectDenied(asked);
  }
});

type Stored = ReturnType<AppUnderTest['host']['storage']['dump']>;

/** Keys whose values came, went or changed. */
function differing(before: Stored, after: Stored): string[] {
  const flat = ({ plain, secret, entities }: Stored) =>
    ({ ...plain, ...secret, ...Object.assign({}, ...Object.values(entities)) }) as Record<string, unknown>;
  const [was, is] = [flat(before), flat(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]),
  );
}

function problem(code: string, values: Record<string, string>) {
  return { kind: 'problem', problem: { code, values } };
}
