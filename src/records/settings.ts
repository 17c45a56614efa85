import { kvs } from './storage';

/** What an administrator may set, with what holds until somebody does. */
export const SETTING_DEFAULTS = {
  /** Agents may add customers to their own service projects through the app. */
  agentsMayAdd: false,
  /** Portal-only customers may be given access by an operation that Atlassian does not document. */
  undocumentedReactivation: false,
  /** Entries of the audit trail are deleted when they are older. */
  retentionDays: 365,
  /** Account ids of those who may repair in the organization's directory with the key; see `directory-repairers.ts`. */
  directoryRepairers: [],
} as const satisfies Record<string, boolean | number | readonly string[]>;

/** The name of a setting. */
export type SettingName = keyof typeof SETTING_DEFAULTS;
/** What can be set: on or off, a number, or a list of account ids. */
export type SettingValue<N extends SettingName> = N extends SettingName
  ? (typeof SETTING_DEFAULTS)[N] extends boolean
    ? boolean
    : (typeof SETTING_DEFAULTS)[N] extends number
      ? number
      : readonly string[]
  : never;

/** One setting as it stands; nobody has changed one without `by`. */
export interface Setting<N extends SettingName = SettingName> {
  value: SettingValue<N>;
  /** Account id of who changed it last. */
  by?: string;
  /** ISO 8601, UTC. */
  at?: string;
}

/** Every setting as it stands. */
export type Settings = { [N in SettingName]: Setting<N> };

/** Each setting has a key of its own, so that two that are changed at once do not undo one another. */
export async function readSetting<N extends SettingName>(name: N): Promise<Setting<N>> {
  const stored = await kvs.get<Setting<N>>(keyOf(name));
  return stored ?? ({ value: SETTING_DEFAULTS[name] } as unknown as Setting<N>);
}

/**
 * @param by account id of who changes it
 * @param at ISO 8601, UTC
 */
export async function saveSetting(
  name: SettingName,
  value: SettingValue<SettingName>,
  by: string,
  at: string,
): Promise<void> {
  await kvs.set(keyOf(name), { value, by, at });
}

/** Puts a setting in place of what stands there, who changed it and when included. */
export async function replaceSetting<N extends SettingName>(name: N, setting: Setting<N>): Promise<void> {
  await kvs.set(keyOf(name), setting);
}

/** What holds until somebody sets it holds again. */
export async function clearSetting(name: SettingName): Promise<void> {
  await kvs.delete(keyOf(name));
}

/** Each as it was set, or as it holds until somebody does. */
export async function readSettings(): Promise<Settings> {
  const names = Object.keys(SETTING_DEFAULTS) as SettingName[];
  const all = await Promise.all(names.map(async (name) => [name, await readSetting(name)] as const));
  return Object.fromEntries(all) as Settings;
}

function keyOf(name: SettingName): string {
  return `setting:${name}`;
}
