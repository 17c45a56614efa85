import { defineQuestion } from './question';

export default defineQuestion({
  id: 'request-visibility',
  fact: 'requestVisibility',
  scope: 'customer',
  page: 'project-customers',
  title: { text: 'What does the request look like?' },
  help: { text: 'Open the request: its request type, participants, organization, security level and watchers.' },
  answers: [
    { id: 'fine', label: { text: 'Nothing unusual' }, value: () => ({ state: 'fine' }) },
    { id: 'no-request-type', label: { text: 'It has no request type' }, value: () => ({ state: 'no-request-type' }) },
    {
      id: 'not-shared',
      label: { text: 'The customer is neither reporter nor participant, and it is not shared with their organization' },
      value: () => ({ state: 'not-shared' }),
    },
    { id: 'security-level', label: { text: 'It has a security level' }, value: () => ({ state: 'security-level' }) },
    {
      id: 'notifications-off',
      label: { text: 'The customer muted it, or never turned its notifications on' },
      value: () => ({ state: 'notifications-off' }),
    },
    {
      id: 'watcher',
      label: { text: 'The customer is a watcher or the assignee' },
      value: () => ({ state: 'watcher' }),
    },
  ],
});
