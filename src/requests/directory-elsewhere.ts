import { askRights } from '../access/ask-rights';
import { worksHere } from '../facts/caller';
import { handOffsOf } from '../records/hand-offs';

/** As many service projects as are asked about at once; each is one call. */
const MOST = 10;

/**
 * Names of other service projects where repairs in the directory wait for somebody who may make them: those in which
 * this account works, as Jira says now.
 * @param limit how many hand-offs of the site are looked through
 */
export async function directoryElsewhere(here: string, accountId: string, limit: number): Promise<string[]> {
  const { handOffs } = await handOffsOf({ states: ['open'] }, { first: 'oldest', limit });
  const others = handOffs.filter(({ projectId, plan }) => projectId !== here && plan.access === 'directory-repairer');
  const names = new Map(others.map(({ projectId, plan }) => [projectId, plan.target]));
  const asked = [...names].slice(0, MOST).map(async ([projectId, { projectName, projectKey }]) => {
    const rights = await askRights(accountId, projectId);
    return rights.ok && worksHere(rights.body) ? [`${projectName} (${projectKey})`] : [];
  });
  return (await Promise.all(asked)).flat();
}
