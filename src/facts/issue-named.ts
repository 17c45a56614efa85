import type { GatherContext } from './gather';

/**
 * Which of these keys of issues is one of the service project, as far as that needs no call. Of one that is named by
 * its number, the first is taken for its own, until the issue tells otherwise.
 */
export function issueAmong(keys: readonly string[], project: string): string | undefined {
  const own = keys.find((key) => key.startsWith(`${project.toUpperCase()}-`));
  return own ?? (isNumber(project) ? keys[0] : undefined);
}

/** Whether a project is given by its id, not by its key. */
export function isNumber(project: string): boolean {
  return /^\d+$/.test(project);
}

/** Key of the request that the text names, where it is one of this service project. */
export async function issueNamed(context: GatherContext): Promise<string | undefined> {
  const complaint = await context.read('complaint');
  const keys = complaint.readable ? (complaint.value.issueKeys ?? []) : [];
  const own = issueAmong(keys, context.project);
  if (own !== undefined) return own;
  const project = keys.length === 0 ? undefined : await context.read('serviceProject');
  return project?.readable ? issueAmong(keys, project.value.key) : undefined;
}

/**
 * Whether the text names the request that somebody cannot see. Reading it takes calls that a diagnosis may make for
 * something else otherwise.
 */
export async function namesUnseen(context: GatherContext): Promise<boolean> {
  const complaint = await context.read('complaint');
  const unseen = complaint.readable && complaint.value.symptom === 'cannot-see-request';
  return unseen && (await issueNamed(context)) !== undefined;
}
