import type { AuditEntry } from '../../src/records/audit-entry';
import type { ReadAuditTrailResult } from '../../src/requests/read-audit-trail';
import type { Screen } from '../forge/render-in-node';
import { CAUSE, EMAIL, GRANT, YOU } from './build-report';
import { openScreen, type FakeResolver } from './open-screen';

/** An entry of the audit trail, as little as fits on a screen. */
export const entry = (over: Partial<AuditEntry>): AuditEntry => ({
  sequence: 1,
  at: '2026-03-02T10:00:00.000Z',
  actor: YOU,
  action: 'apply',
  phase: 'intent',
  planId: 'plan-1',
  repair: 'grant-portal-access',
  projectId: '10001',
  projectKey: 'SUP',
  email: EMAIL,
  cause: CAUSE,
  changes: [GRANT],
  erased: [],
  previousHash: '',
  hash: 'abc',
  ...over,
});

/** What the resolver answers where it found these. */
export const found = (entries: AuditEntry[], cursor?: string, undo: string[] = []): ReadAuditTrailResult => ({
  kind: 'entries',
  entries,
  causes: [CAUSE],
  undo,
  ...(cursor === undefined ? {} : { cursor }),
});

/** The project settings page, on which the audit trail is a tab. */
export const openSettings = (resolver: FakeResolver) => openScreen(resolver, {}, 'project-settings');

/** Goes to the tab of the audit trail. */
export async function openTrail(screen: Screen): Promise<void> {
  const onChange = screen.find('Tabs').props['onChange'] as (index: number) => void;
  onChange(2);
  await screen.settle();
}
