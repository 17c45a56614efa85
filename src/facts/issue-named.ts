import type { GatherContext } from './gather';

/** Key of the request that the text names, where it is one of this service project. */
export async function issueNamed(context: GatherContext): Promise<string | undefined> {
  const complaint = await context.read('complaint');
  const keys = complaint.readable ? (complaint.value.issueKeys ?? []) : [];
  // Who named the project by its key need not wait for it.
  const own = keys.find((key) => key.startsWith(`${context.project.toUpperCase()}-`));
  if (own !== undefined) return own;
  const project = keys.length === 0 ? undefined : await context.read('serviceProject');
  return project?.readable ? keys.find((key) => key.startsWith(`${project.value.key}-`)) : undefined;
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
