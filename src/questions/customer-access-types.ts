import { defineQuestion } from './question';

export default defineQuestion({
  id: 'customer-access-types',
  fact: 'customerAccess',
  scope: 'site',
  page: 'customer-access',
  title: { text: 'Which account types are ticked in Customer access?' },
  help: { text: 'The page Customer access of Jira Service Management has a tick for Internal and one for External.' },
  answers: [
    { id: 'both', label: { text: 'Internal and External' }, value: () => ({ internal: true, external: true }) },
    { id: 'external', label: { text: 'External only' }, value: () => ({ internal: false, external: true }) },
    { id: 'internal', label: { text: 'Internal only' }, value: () => ({ internal: true, external: false }) },
    { id: 'none', label: { text: 'Neither' }, value: () => ({ internal: false, external: false }) },
  ],
});
