import { asUser, route } from '@forge/api';
import kvs from '@forge/kvs';
import { outcomeOf } from './outcome';

/** An action: its input may be made up, who asks is not. */
export async function onAction(payload: { word: string }, context: { accountId: string }): Promise<object> {
  const response = await asUser().requestJira(route`/rest/api/3/myself`);
  return { word: payload.word, asked: context.accountId, status: response.status };
}

/** A scheduled trigger: nobody asks. */
export async function onDay(): Promise<object> {
  await kvs.set('last-day', true);
  return outcomeOf(() => asUser().requestJira(route`/rest/api/3/myself`));
}
