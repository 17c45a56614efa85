import { defineCheck, type CheckWords } from './check';

export const words = {
  title: { text: 'You are neither an agent nor an administrator of this service project' },
  why: { text: 'Only agents and administrators of a service project can add customers to it.' },
  todo: {
    text: 'Ask an administrator of the service project to add the customer, or to give you the role Service Desk Team (an agent needs a Jira Service Management license).',
  },
  sources: [
    'https://confluence.atlassian.com/jirakb/agents-cannot-add-new-customers-to-jira-service-management-projects-1295815386.html',
  ],
  messages: {
    neither: { text: 'Your account works in this service project neither as an agent nor as an administrator.' },
    rights: {
      text: 'Your permissions here: agent {agent, select, true {yes} other {no}}, project administrator {admin, select, true {yes} other {no}}',
    },
  },
} satisfies CheckWords;

export default defineCheck<typeof words>()({
  cause: 'actor-not-agent',
  stage: 'caller',
  explains: ['add-failed', 'not-tried-yet'],
  needs: ['caller'],
  judge({ caller }) {
    const evidence = [
      {
        type: 'value',
        fact: 'caller',
        label: 'rights',
        values: { agent: String(caller.agent), admin: String(caller.administersProject) },
      },
    ] as const;
    return caller.agent || caller.administersProject
      ? { outcome: 'passes', evidence }
      : { outcome: 'blocks', message: 'neither', confidence: 'certain', evidence };
  },
});
