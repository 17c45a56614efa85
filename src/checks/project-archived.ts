import { defineCheck, type CheckWords } from './check';

export const words = {
  title: { text: 'The service project is archived' },
  why: {
    text: 'An archived project can be looked at and not changed. What becomes of an invite to one is not documented, so this need not be the cause; it has to be put right first all the same.',
  },
  todo: {
    text: 'Have a Jira administrator restore the project from the archive, or invite the customer to the service project that has taken its place.',
  },
  sources: ['https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/'],
  messages: {
    archived: { text: '“{name}” ({project}) is in the archive.' },
    state: { text: 'The service project is archived: {archived, select, true {yes} other {no}}' },
  },
} satisfies CheckWords;

export default defineCheck<typeof words>()({
  cause: 'project-archived',
  stage: 'service-project',
  explains: [
    'add-failed',
    'no-invitation-mail',
    'cannot-sign-in',
    'cannot-see-portal',
    'cannot-see-request',
    'not-tried-yet',
  ],
  needs: ['serviceProject'],
  judge({ serviceProject }) {
    const { archived, key, name } = serviceProject;
    const evidence = [
      { type: 'value', fact: 'serviceProject', label: 'state', values: { archived: String(archived) } },
    ] as const;
    return archived
      ? { outcome: 'warns', message: 'archived', values: { name, project: key }, confidence: 'possible', evidence }
      : { outcome: 'passes', evidence };
  },
});
