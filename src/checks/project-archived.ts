import { SYMPTOMS, type Symptom } from '../facts/complaint';
import { defineCheck, type CheckWords } from './check';

export const words = {
  title: { text: 'The service project is archived' },
  why: {
    text: 'An archived project can be looked at and not changed, and its portal takes no requests. What becomes of an invite to one is not documented, so that need not fail because of it; it still has to be put right first.',
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

/** What an archived project can bring about as documented: it is read-only, so its portal serves nobody. */
const SEEING: readonly Symptom[] = ['cannot-see-portal', 'cannot-see-request'];

export default defineCheck<typeof words>()({
  cause: 'project-archived',
  stage: 'service-project',
  explains: SYMPTOMS,
  putRightFirst: true,
  needs: ['serviceProject'],
  uses: ['complaint'],
  judge({ serviceProject }, { complaint }) {
    const { archived, key, name } = serviceProject;
    const evidence = [
      { type: 'value', fact: 'serviceProject', label: 'state', values: { archived: String(archived) } },
    ] as const;
    if (!archived) return { outcome: 'passes', evidence };
    const found = { message: 'archived', values: { name, project: key }, evidence } as const;
    const sees = complaint.readable && SEEING.includes(complaint.value.symptom);
    return sees
      ? { ...found, outcome: 'blocks', confidence: 'likely' }
      : { ...found, outcome: 'warns', confidence: 'possible' };
  },
});
