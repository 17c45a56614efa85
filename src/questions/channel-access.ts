import { defineQuestion, type QuestionWords } from './question';

export const words = {
  title: { text: 'Who may raise requests in the portal of this service project?' },
  help: { text: 'In the settings of the service project, open Customer permissions and look at Channel access.' },
  answers: {
    open: { text: 'Open: anyone with an account, or anyone' },
    restricted: { text: 'Restricted: customers added by agents and administrators' },
  },
} satisfies QuestionWords;

export default defineQuestion<typeof words>()({
  id: 'channel-access',
  fact: 'channelAccess',
  scope: 'service-project',
  page: 'project-customer-permissions',
  answers: [
    { id: 'open', value: () => ({ portal: 'open' }) },
    {
      id: 'restricted',
      value: () => ({ portal: 'restricted' }),
    },
  ],
});
