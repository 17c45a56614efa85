import addCompanyPerson from '../../src/repairs/add-company-person';
import { companyAccess } from '../../src/repairs/company-access';
import setUpCompany from '../../src/repairs/set-up-company';
import { account } from '../checks/accounts';
import { planned } from './planned';
import { JANE, organization, organizations } from './states';

const NAMED = { newOrganization: 'Company 1' };
const kinds = (plan: ReturnType<typeof planned>) =>
  'changes' in plan ? plan.changes.map((change) => change.kind) : [];

describe('set-up-company', () => {
  test('makes and links what is not there, and links what is', () => {
    expect(kinds(planned(setUpCompany, {}, NAMED))).toEqual(['organization', 'organization-link']);
    expect(kinds(planned(setUpCompany, organizations(organization('1')), NAMED))).toEqual(['organization-link']);
  });

  test.each([
    [{ newOrganization: 'company 1' }, true],
    [{ newOrganization: 'Company-1 Ltd.' }, true],
    [{ newOrganization: 'Company 12' }, false],
  ])('tells of nearly the same name: %j', (input, told) => {
    const plan = planned(setUpCompany, organizations(organization('1')), input);
    const said = 'sideEffects' in plan ? plan.sideEffects.map(({ message }) => message) : [];
    expect(said.includes('similar')).toBe(told);
  });

  test('plans nothing where the list of organizations was cut', () => {
    const customerOrganizations = { organizations: [organization('2')], complete: false };
    expect(planned(setUpCompany, { customerOrganizations }, NAMED)).toMatchObject({ impossible: 'incomplete' });
  });
});

describe('add-company-person', () => {
  const customer = { deskCustomers: { found: [account('customer')] } };
  test.each([
    ['nobody', {}, false, ['portal-only-customer', 'desk-customer', 'organization-member'], 'jira-and-project-admin'],
    ['nobody, with mail', {}, true, ['customer-invitation', 'organization-member'], 'jira-and-project-admin'],
    ['an account', JANE, true, ['desk-customer', 'organization-member'], 'project-admin'],
    ['a customer', customer, true, ['organization-member'], 'agent'],
  ] as const)('of %s', (_, given, mail, expected, access) => {
    const plan = planned(addCompanyPerson, given, { ...NAMED, ...(mail ? { choice: 'mail' } : {}) });
    expect(kinds(plan)).toEqual(expected);
    expect('changes' in plan && companyAccess(plan.changes)).toBe(access);
  });

  test('whoever has an account gets no mail', () => {
    const plan = planned(addCompanyPerson, JANE, { ...NAMED, choice: 'mail' });
    expect(plan).toMatchObject({ sideEffects: [{ message: 'existing' }] });
  });
});
