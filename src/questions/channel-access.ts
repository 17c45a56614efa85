import { defineQuestion } from './question';

export default defineQuestion({
  id: 'channel-access',
  fact: 'channelAccess',
  scope: 'service-project',
  page: 'project-customer-permissions',
  title: { text: 'Who may raise requests in the portal of this service project?' },
  help: { text: 'In the settings of the service project, open Customer permissions and look at Channel access.' },
  answers: [
    { id: 'open', label: { text: 'Open: anyone with an account, or anyone' }, value: () => ({ portal: 'open' }) },
    {
      id: 'restricted',
      label: { text: 'Restricted: customers added by agents and administrators' },
      value: () => ({ portal: 'restricted' }),
    },
  ],
});
