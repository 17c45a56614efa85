import type { CompanyStep } from '../../src/requests/company-step';
import type { Plan } from '../../src/repairs/plan';
import type { Requests } from '../../src/contract';
import type { Screen } from '../forge/render-in-node';
import { aPlan } from './build-report';
import { openScreen, type FakeResolver } from './open-screen';

export const PEOPLE = ['jane@customer.example', 'nora@customer.example', 'otto@customer.example'];

export const ORGANIZATION = aPlan({
  id: 'plan-0',
  digest: 'digest-0',
  repair: 'set-up-company',
  access: 'agent',
  sideEffects: [],
  irreversible: ['organization'],
  target: { projectId: '10001', projectKey: 'SUP', projectName: 'Support', email: '' },
  changes: [{ kind: 'organization', target: { name: 'Acme' }, before: { exists: false }, after: { exists: true } }],
});

/** The plan of one person. */
export function personPlan(email: string, mails = 0): Plan {
  return aPlan({
    id: `plan-${email}`,
    digest: `digest-${email}`,
    repair: 'add-company-person',
    access: 'jira-and-project-admin',
    sideEffects: [],
    mails,
    changes: [
      {
        kind: 'organization-member',
        target: { organizationId: '', organizationName: 'Acme', email, accountId: '' },
        before: { member: false },
        after: { member: true },
      },
    ],
  });
}

export const planned = (plan: Plan, allowed = true): CompanyStep => ({ kind: 'planned', plan, allowed });

/** The page after the list of three people was read. */
export async function read(
  over: FakeResolver = {},
  mail = false,
  slow: readonly (keyof Requests)[] = [],
): Promise<Screen> {
  const resolver: FakeResolver = {
    readPeople: () => ({
      kind: 'people',
      people: PEOPLE.map((email) => ({ email, name: email })),
      invalid: [],
      repeated: [],
    }),
    planCompany: () => ({ kind: 'company', step: planned(ORGANIZATION) }),
    planCompanyPeople: ({ people }) => ({
      kind: 'company-people',
      steps: people.map(({ email }) => ({ email, step: planned(personPlan(email, mail ? 1 : 0)) })),
    }),
    ...over,
  };
  const screen = await openScreen(resolver, {}, 'company', slow);
  await screen.type('Name of the company', 'Acme');
  await screen.type('Its people', 'a pasted list');
  await screen.press('Read the list');
  return screen;
}
