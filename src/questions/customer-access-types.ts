import { defineQuestion, type QuestionWords } from './question';

export const words = {
  title: { text: 'Which account types are ticked in Customer access?' },
  help: { text: 'The page Customer access of Jira Service Management has a tick for Internal and one for External.' },
  answers: {
    both: { text: 'Internal and External' },
    external: { text: 'External only' },
    internal: { text: 'Internal only' },
    none: { text: 'Neither' },
  },
} satisfies QuestionWords;

export default defineQuestion<typeof words>()({
  id: 'customer-access-types',
  fact: 'customerAccess',
  scope: 'site',
  page: 'customer-access',
  answers: [
    { id: 'both', value: () => ({ internal: true, external: true }) },
    { id: 'external', value: () => ({ internal: false, external: true }) },
    { id: 'internal', value: () => ({ internal: true, external: false }) },
    { id: 'none', value: () => ({ internal: false, external: false }) },
  ],
});
