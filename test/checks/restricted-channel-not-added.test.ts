import check from '../../src/checks/restricted-channel-not-added';
import { checkCases } from './check-cases';
import { account } from './accounts';

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
      name: 'an account outside a project that does not take requests from it',
      given: {
        accounts: { found: [account('customer')] },
        channelAccess: { portal: 'restricted', inferred: true },
      },
      message: 'notAdded',
      confidence: 'likely',
    },
  ],
  passes: [
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
