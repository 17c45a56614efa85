import type { Message } from '../checks/check';

/** What the action for automation rules and Rovo says, and the form that a rule is given its fields with. */
export const ACTION_WORDS = {
  'action.about': { text: '{customer} in {project}: {conclusion}' },
  'action.next-question': { text: 'Not everything could be read. Next question: {question}' },
  'action.next': { text: 'Not everything could be read. Next question: {question} Look at: {page}.' },
  'action.open-app': {
    text: 'Nothing was changed. To answer questions or to repair, open the service project {project}, then Apps and Invite Doctor.',
  },
  'fact.in-app': { text: 'shown in the app', note: 'in the place of a value, such as a name' },

  'action.problem.no-user': {
    text: 'This action reads Jira with the rights of the person it runs for, and it ran for nobody who has an account that uses Jira. Nothing was read. In an automation rule, choose for this action the connection of a person who works in the service project; the app does not look in its own name instead.',
  },
  'action.problem.empty': {
    text: 'The field “{field}” is empty, so nothing was looked at. A smart value that finds nothing leaves it empty: check that the rule’s work item has this value.',
  },
  'action.problem.smart-value': {
    text: 'The field “{field}” still holds a smart value that was not filled, so nothing was looked at. Check its spelling, and that the rule’s work item has this value.',
  },
  'action.problem.not-text': {
    text: 'The field “{field}” holds something that is not text, so nothing was looked at. Give text.',
  },
  'action.problem.bad-project': {
    text: 'The field “{field}” holds no key of a project, so nothing was looked at. Give the key alone, such as HELP.',
  },
  'action.problem.bad-symptom': {
    text: 'The field “{field}” holds nothing that this action knows, so nothing was looked at. Leave it empty, or give one of: {known}.',
  },
  'action.problem.texts-missing': {
    text: 'The texts of the app could not be read, so nothing was looked at. Try again, and tell a Jira administrator if that does not help.',
  },
  'action.problem.consent': {
    text: 'If this stays in an automation rule: the person of the connection must have allowed this app to act for them. They see it under “Connected apps” of their Atlassian account.',
  },
  'action.field.customer': { text: 'Customer' },
  'action.field.customer-help': {
    text: 'An e-mail address or a smart value, such as {example}. A pasted error message with addresses works too, up to {limit, number} of them.',
  },
  'action.field.project': { text: 'Service project' },
  'action.field.project-help': { text: 'Its key, or a smart value, such as {example}.' },
  'action.field.symptom': { text: 'What went wrong' },
  'action.form.reads-only': {
    text: 'Looks with the rights of the person of this action’s connection, and changes nothing. What it finds can be used further down in the rule; whoever can read that, reads it.',
  },
  'action.form.not-kept': {
    text: 'The rule did not take what you typed. Change the field once more, or open the action again.',
  },
  'action.form.empty': { text: 'Fill this field, with a value or a smart value.' },
} as const satisfies Record<string, Message>;
