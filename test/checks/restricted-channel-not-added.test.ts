import check from '../../src/checks/restricted-channel-not-added';
import { checkCases } from './check-cases';
import { account } from './accounts';
import { asAnyCheck, findingIn } from './case-table';
import type { Otherwise } from './healthy-facts';

checkCases(check, {
  blocks: [
    {
      symptom: 'cannot-see-portal',
      name: 'an account outside a restricted project',
      given: { accounts: { found: [account('customer')] }, channelAccess: { portal: 'restricted' } },
      message: 'notAdded',
      confidence: 'certain',
    },
    {
      symptom: 'cannot-see-portal',
      name: 'an account that may work there, which Jira does not tell everybody',
      given: { accounts: { found: [account('atlassian')] }, channelAccess: { portal: 'restricted' } },
      unread: ['requestAccess', 'projectLinks'],
      message: 'notAdded',
      confidence: 'possible',
    },
    {
      symptom: 'cannot-see-portal',
      name: 'an account of which somebody says that it does not work there',
      given: { accounts: { found: [account('atlassian')] }, channelAccess: { portal: 'restricted' } },
      unread: ['requestAccess'],
      message: 'notAdded',
      confidence: 'likely',
    },
    {
      symptom: 'cannot-see-portal',
      name: 'an account outside a project that does not take requests from it',
      given: {
        accounts: { found: [account('customer')] },
        channelAccess: { portal: 'restricted', inferred: true },
      },
      message: 'notAdded',
      confidence: 'likely',
    },
    {
      symptom: 'cannot-see-portal',
      name: 'an account given by its id that may raise nothing, its organizations unread',
      given: {
        accounts: { found: [account('atlassian')] },
        channelAccess: { portal: 'restricted', inferred: true },
        requestAccess: { accountId: 'jane', mayCreate: 0, asked: 2 },
      },
      unread: ['deskOrganizations'],
      message: 'notAdded',
      confidence: 'likely',
    },
    {
      symptom: 'cannot-see-portal',
      name: 'an account that hides its address, asked about by the id that the directory shows',
      given: {
        directoryUser: { state: 'active', role: 'customer' },
        channelAccess: { portal: 'restricted', inferred: true },
      },
      message: 'notAdded',
      confidence: 'likely',
    },
    {
      symptom: 'cannot-see-portal',
      name: 'an account that only the directory shows, and somebody who signs in and misses the portal',
      given: {
        directoryUser: { state: 'active', role: 'customer' },
        channelAccess: { portal: 'restricted' },
        signIn: { state: 'portal-missing' },
      },
      message: 'notAdded',
      confidence: 'certain',
    },
    {
      symptom: 'cannot-sign-in',
      name: 'nobody may search for accounts, and somebody signs in and misses a portal that is linked',
      given: { channelAccess: { portal: 'restricted' }, signIn: { state: 'portal-missing' } },
      unread: ['accounts', 'deskOrganizations', 'directoryUser', 'portalOnlyAccount', 'requestAccess'],
      message: 'notAdded',
      confidence: 'likely',
    },
  ],
  passes: [
    {
      symptom: 'cannot-sign-in',
      name: 'an open project, where nobody may search for accounts',
      given: {},
      unread: ['accounts', 'deskOrganizations', 'requestAccess'],
    },
    {
      symptom: 'cannot-see-portal',
      name: 'an account outside an open project',
      given: { accounts: { found: [account('customer')] } },
    },
  ],
  'not-applicable': [
    {
      name: 'the person is still to be added, and failed to be',
      given: { accounts: { found: [account('customer')] }, channelAccess: { portal: 'restricted' } },
      because: 'toBeAdded',
    },
    {
      name: 'the person is still to be added',
      symptom: 'not-tried-yet',
      given: { accounts: { found: [account('customer')] } },
      unread: ['channelAccess'],
      because: 'toBeAdded',
    },
    {
      symptom: 'cannot-see-portal',
      name: 'a customer of the project',
      given: {
        accounts: { found: [account('customer')] },
        deskCustomers: { found: [account('customer')] },
        channelAccess: { portal: 'restricted' },
      },
      because: 'member',
    },
    {
      symptom: 'cannot-see-portal',
      name: 'a member of an organization of the project',
      given: {
        accounts: { found: [account('customer')] },
        deskOrganizations: { names: ['Customer Company'] },
        channelAccess: { portal: 'restricted' },
      },
      because: 'member',
    },
    {
      symptom: 'cannot-see-portal',
      name: 'a member, channel access unread',
      given: { deskOrganizations: { names: ['Customer Company'] } },
      unread: ['channelAccess', 'accounts'],
      because: 'member',
    },
    {
      symptom: 'cannot-see-portal',
      name: 'an account given by its id that may raise requests, its organizations unread',
      given: { accounts: { found: [account('atlassian')] } },
      unread: ['deskOrganizations', 'channelAccess'],
      because: 'mayRaise',
    },
    {
      symptom: 'cannot-see-portal',
      name: 'an account that works there, as somebody says',
      given: {
        accounts: { found: [account('atlassian')] },
        channelAccess: { portal: 'restricted' },
        projectLinks: { state: 'works-here' },
      },
      unread: ['requestAccess'],
      because: 'mayRaise',
    },
    {
      symptom: 'cannot-see-portal',
      name: 'an account that is not let in',
      given: { directoryUser: { state: 'suspended' }, channelAccess: { portal: 'restricted' } },
      because: 'notLetIn',
    },
    {
      symptom: 'cannot-see-portal',
      name: 'nobody with this address',
      given: { channelAccess: { portal: 'restricted' } },
      because: 'noAccount',
    },
  ],
});

describe('an account that no search shows, or whose organizations are not read', () => {
  const restricted = { channelAccess: { portal: 'restricted' } } as const;
  const active = { directoryUser: { state: 'active', role: 'customer' } } as const;
  const missing = { signIn: { state: 'portal-missing' } };
  test.each<[string, Otherwise]>([
    [
      'may have no role, without which nobody may raise anything',
      { given: { channelAccess: { portal: 'restricted', inferred: true } }, unread: ['directoryUser'] },
    ],
    ['may be listed with its address hidden', { given: { ...restricted, ...active } }],
    ['may not exist, where the pages were not looked at', { given: restricted, unread: ['directoryUser'] }],
    [
      'may be in an organization, where nobody looked',
      {
        given: { ...restricted, ...active, ...missing, projectLinks: { state: 'help-center-empty' } },
        unread: ['deskOrganizations', 'requestAccess'],
      },
    ],
    ['may be in, where nobody saw the portal missing', { given: restricted, unread: ['accounts'] }],
    [
      'may be in an organization, where only the page was seen',
      {
        given: { ...restricted, accounts: { found: [account('atlassian')] } },
        unread: ['deskOrganizations', 'requestAccess'],
      },
    ],
  ])('%s: the cause stays open', (_, state) => {
    expect(findingIn(asAnyCheck(check), { ...state, symptom: 'cannot-see-portal' }).outcome).toBe('unknown');
  });
});
