import joinOrganization from '../../src/repairs/join-organization';
import linkOrganization from '../../src/repairs/link-organization';
import shareWithOrganization from '../../src/repairs/share-with-organization';
import { planned } from './planned';
import { JANE, JANES_ID, organization, organizations, request } from './states';

const own = { member: true };
const both = { member: true, linked: true };
const link = (id: string) => ({
  kind: 'organization-link',
  target: {
    projectId: '10001',
    projectName: 'Help',
    serviceDeskId: '1',
    organizationId: id,
    organizationName: id === '' ? 'New Company' : `Company ${id}`,
  },
  before: { linked: false },
  after: { linked: true },
});
const join = (id: string) => ({
  kind: 'organization-member',
  target: {
    organizationId: id,
    organizationName: id === '' ? 'New Company' : `Company ${id}`,
    email: 'jane@customer.example',
    accountId: JANES_ID,
  },
  before: { member: false },
  after: { member: true },
});

describe('link-organization', () => {
  test('links the one that the customer is in, and leaves the others alone', () => {
    const given = organizations(organization('1'), organization('2', own), organization('3', { linked: true }));
    expect(planned(linkOrganization, given)).toMatchObject({ changes: [link('2')] });
  });

  test('of several it links the one that was chosen', () => {
    const given = organizations(organization('1', own), organization('2', own));
    expect(planned(linkOrganization, given)).toEqual({
      choose: 'choose',
      options: [
        { id: '1', label: 'Company 1' },
        { id: '2', label: 'Company 2' },
      ],
    });
    expect(planned(linkOrganization, given, { choice: '2' })).toMatchObject({ changes: [link('2')] });
  });

  test('never links one that the customer is not in, even if it is chosen', () => {
    const given = organizations(organization('1'), organization('2', own));
    expect(planned(linkOrganization, given, { choice: '1' })).toEqual({ impossible: 'chosenGone' });
  });
});

describe('join-organization', () => {
  test('offers those of the service project first, and none that an identity provider fills', () => {
    const given = organizations(
      organization('1'),
      organization('2', { linked: true }),
      organization('3', { linked: true, provisioned: true }),
    );
    const plan = planned(joinOrganization, { ...JANE, ...given });
    expect(plan).toMatchObject({ options: [{ id: '2' }, { id: '1' }] });
  });

  test.each([
    ['linked already', organization('1', { linked: true }), [join('1')]],
    ['not linked yet', organization('1'), [join('1'), link('1')]],
  ])('joins one that is %s', (_, one, changes) => {
    expect(planned(joinOrganization, { ...JANE, ...organizations(one) }, { choice: '1' })).toMatchObject({ changes });
  });

  test('makes the one that is named, joins and links it', () => {
    const plan = planned(joinOrganization, JANE, { newOrganization: 'New Company' });
    const create = {
      kind: 'organization',
      target: { name: 'New Company' },
      before: { exists: false },
      after: { exists: true },
    };
    expect(plan).toMatchObject({ changes: [create, join(''), link('')] });
  });

  test('links only, where the customer is in the one that is named', () => {
    const given = { ...JANE, ...organizations(organization('1', own)) };
    const plan = planned(joinOrganization, given, { newOrganization: 'Company 1' });
    expect(plan).toMatchObject({ changes: [link('1')] });
    expect('changes' in plan ? plan.changes : []).toHaveLength(1);
  });
});

describe('share-with-organization', () => {
  test('shares with one of the service project that the customer is in', () => {
    const given = {
      ...organizations(organization('1', both), organization('2', both), organization('3', own)),
      ...request({ organizations: [{ id: '1', name: 'Company 1' }] }),
    };
    expect(planned(shareWithOrganization, given)).toMatchObject({
      changes: [
        {
          kind: 'request-organization',
          target: {
            request: 'HELP-1',
            field: 'customfield_10002',
            organizationId: '2',
            organizationName: 'Company 2',
          },
          before: { shared: false },
          after: { shared: true },
        },
      ],
    });
  });
});
