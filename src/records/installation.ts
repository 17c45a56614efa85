import { kvs } from './storage';

const KEY = 'installed-at';
/** For how long refusals of the platform may come from the installation: Atlassian speaks of minutes. */
const SETTLING_MINUTES = 10;

/** @param at ISO 8601, UTC */
export async function noteInstallation(at: string): Promise<void> {
  await kvs.set(KEY, at);
}

/** When the app was installed, as the platform's event told; undefined where that event was before this was kept. */
export async function installedAt(): Promise<string | undefined> {
  return kvs.get<string>(KEY);
}

/** Whether the platform may still be letting the app in. */
export async function wasJustInstalled(now: Date): Promise<boolean> {
  const at = await installedAt();
  return at !== undefined && now.getTime() - Date.parse(at) < SETTLING_MINUTES * 60_000;
}
