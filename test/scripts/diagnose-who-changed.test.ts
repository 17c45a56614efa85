import path from 'node:path';
import { diagnose, ROOT } from './run-diagnose';

const TAKEN_OUT = path.join(ROOT, 'test/scenarios/taken-out-of-role');
const ASK = ['jane@customer.example', '--project', 'HELP', '--symptom', 'cannot-see-portal', '--scenario', TAKEN_OUT];

describe('--who-changed', () => {
  test('names who took the customer out of the role, and when, for a Jira administrator', async () => {
    const run = await diagnose([...ASK, '--as', 'jira-admin', '--who-changed']);
    expect(run.status).toBe(1);
    const [, told = ''] = run.stdout.split('## Who changed this, and when?');
    expect(told).toContain(
      'One change that can have done this was found in the audit log (who is in the role Service Desk Customers of Help desk):',
    );
    expect(told.match(/Project roles changed: Service Desk Customers/g)).toHaveLength(1);
    expect(told).toContain('Taken out of the role:');
    expect(told).not.toContain('[');
  });

  test('with --json, the changes stand beside the reports', async () => {
    const run = await diagnose([...ASK, '--as', 'jira-admin', '--who-changed', '--json']);
    const { changes } = JSON.parse(run.stdout) as {
      changes: { cause: string; result: { records: { at: string }[] } }[];
    };
    expect(changes.map(({ cause }) => cause)).toEqual(['restricted-channel-not-added']);
    const [record] = changes[0]?.result.records ?? [];
    const daysAgo = (Date.now() - Date.parse(record?.at ?? '')) / 86_400_000;
    expect(Math.round(daysAgo)).toBe(12);
  });

  test('others are told who can look it up', async () => {
    const run = await diagnose([...ASK, '--as', 'project-admin', '--who-changed']);
    expect(run.stdout).toContain('A Jira administrator can look up here who changed this');
    expect(run.stdout).not.toContain('Taken out of the role:');
  });
});
