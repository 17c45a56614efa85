import { events, view } from '@forge/bridge';

const VALIDATING = 'AUTOMATION_ACTION_VALIDATE_RULE_EVENT';

/** Gives the rule what the fields hold now; only fields that manifest.yml declares are taken. */
export async function keepFields(fields: Record<string, string>): Promise<void> {
  await view.submit(fields);
}

/** Tells when the rule is being checked and its fields must stay as they are. Gives back how to stop listening. */
export function whileValidating(hear: (validating: boolean) => void): () => void {
  const subscription = events.on(VALIDATING, ({ isValidating }: { isValidating?: boolean }) =>
    hear(isValidating === true),
  );
  return () => void subscription.then(({ unsubscribe }) => unsubscribe());
}
