import { defineQuestion } from './question';

export default defineQuestion({
  id: 'mail-settings',
  fact: 'mailSettings',
  scope: 'service-project',
  page: 'outgoing-mail',
  title: { text: 'Is mail to customers switched on?' },
  help: {
    text: 'Look at outgoing mail in the Jira settings, and at the customer notifications of the service project.',
  },
  answers: [
    { id: 'on', label: { text: 'Both are on' }, value: () => ({ state: 'on' }) },
    { id: 'outgoing-off', label: { text: 'Outgoing mail is off' }, value: () => ({ state: 'outgoing-off' }) },
    { id: 'invited-off', label: { text: '“Customer invited” is off' }, value: () => ({ state: 'invited-off' }) },
  ],
});
