import path from 'node:path';
import { diagnose, ROOT } from './run-diagnose';

const MISSING = path.join(ROOT, 'test/scenarios/portal-access-permission-missing');
const ASK = ['jane@customer.example', '--project', 'HELP', '--scenario', MISSING, '--compare'];

describe('--compare', () => {
  test('shows an administrator what differs from a service project that works', async () => {
    const run = await diagnose([...ASK, '--as', 'project-admin']);
    expect(run.status).toBe(1);
    const [, told = ''] = run.stdout.split('## Compare with a service project that works');
    expect(told).toContain('Facilities (WORKS) lets customers in');
    expect(told).toContain(
      '| Granted to Service Project Customer - Portal Access |  | Browse Projects and Create Issues |',
    );
  });

  test('with --json, the comparison stands beside the reports', async () => {
    const run = await diagnose([...ASK, '--as', 'jira-admin', '--json']);
    const { comparison } = JSON.parse(run.stdout) as { comparison: { rows: { topic: string; state: string }[] } };
    expect(comparison.rows).toContainEqual(expect.objectContaining({ topic: 'portalAccess', state: 'differs' }));
  });

  test('agents are told whose it is', async () => {
    const run = await diagnose([...ASK, '--as', 'agent']);
    expect(run.stdout).toContain('it needs an administrator of both service projects, or of Jira.');
    expect(run.stdout).not.toContain('| Permission scheme |');
  });
});
