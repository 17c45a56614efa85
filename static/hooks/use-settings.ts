import { useEffect, useRef, useState } from 'react';
import type { SettingsResult } from '../../src/requests/read-settings';
import type { SaveOrganizationKeyPayload } from '../../src/requests/save-organization-key';
import type { SaveSettingPayload } from '../../src/requests/save-setting';
import { invoke } from '../invoke';
import { settle, type Failure } from './settle';

type Act = 'save' | 'test' | 'remove' | 'change' | 'switch';
/** What was done last. */
export type Done = 'saved' | 'tested' | 'removed' | 'changed' | 'switched';

/** The settings, what is being done to them, and what came of what was done last. */
export type Settings =
  | { state: 'loading' }
  | { state: 'failed'; failure: Failure }
  | {
      state: 'ready';
      organizationKey: SettingsResult['organizationKey'];
      /** The one in front of the page gave the key. */
      ownKey: boolean;
      /** Absent only until they were read once. */
      values?: SettingsResult['settings'];
      busy?: Act;
      done?: Done;
      /** Which setting the last change was about. */
      changed?: SaveSettingPayload['setting'];
      failed?: { act: Act; failure: Failure };
    };

/** What can be done on the settings page. */
export interface SettingsActs {
  read(): void;
  save(payload: SaveOrganizationKeyPayload): void;
  test(): void;
  remove(): void;
  change(payload: SaveSettingPayload): void;
  /** Changes what is either on or off. */
  switch(payload: SaveSettingPayload): void;
}

const DONE: Record<Act, Done> = {
  save: 'saved',
  test: 'tested',
  remove: 'removed',
  change: 'changed',
  switch: 'switched',
};

/** Reads and changes the app's settings; read when the screen opens. */
export function useSettings(): [Settings, SettingsActs] {
  const [settings, setSettings] = useState<Settings>({ state: 'loading' });
  const latest = useRef(0);

  async function read() {
    const own = (latest.current += 1);
    setSettings({ state: 'loading' });
    const settled = await settle(invoke('readSettings', {}));
    if (own !== latest.current) return;
    setSettings(settled.ok ? ready(settled.result) : { state: 'failed', failure: settled.failure });
  }

  async function run(
    act: Act,
    answer: () => Promise<SettingsResult | { kind: 'problem' }>,
    setting?: SaveSettingPayload['setting'],
  ) {
    const about = setting === undefined ? {} : { changed: setting };
    const own = (latest.current += 1);
    setSettings((now) => ({ ...ready(now), busy: act }));
    const settled = await settle(answer() as Promise<SettingsResult>);
    if (own !== latest.current) return;
    if (settled.ok) {
      setSettings({ ...ready(settled.result), done: DONE[act], ...about });
      return;
    }
    const failed = { act, failure: settled.failure };
    // A failed test is noted with the key.
    const again = act === 'test' ? await settle(invoke('readSettings', {})) : undefined;
    if (own !== latest.current) return;
    setSettings((now) => ({ ...ready(again?.ok ? again.result : now), failed, ...about }));
  }

  useEffect(() => void read(), []);
  return [
    settings,
    {
      read: () => void read(),
      save: (payload) => void run('save', () => invoke('saveOrganizationKey', payload)),
      test: () => void run('test', () => invoke('testOrganizationKey', {})),
      remove: () => void run('remove', () => invoke('forgetOrganizationKey', {})),
      change: (payload) => void run('change', () => invoke('saveSetting', payload), payload.setting),
      switch: (payload) => void run('switch', () => invoke('saveSetting', payload)),
    },
  ];
}

function ready(from: Settings | SettingsResult): Extract<Settings, { state: 'ready' }> {
  const values = 'kind' in from ? from.settings : 'values' in from ? from.values : undefined;
  return {
    state: 'ready',
    organizationKey: 'organizationKey' in from ? from.organizationKey : undefined,
    ownKey: 'ownKey' in from && (from.ownKey ?? false),
    ...(values === undefined ? {} : { values }),
  };
}
