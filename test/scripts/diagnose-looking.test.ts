import path from 'node:path';
import type { Report } from '../../src/requests/report';
import { diagnose, ROOT } from './run-diagnose';

describe('--answers look', () => {
  const LOOK = ['--project', 'HELP', '--answers', 'look', '--symptom', 'no-invitation-mail', 'jane@customer.example'];
  const SUPPRESSED = path.join(ROOT, 'test/scenarios/cases/kb-invite-mail-s3-email-suppressed-by-esp');

  test('answers question after question by looking, and shows each', async () => {
    const run = await diagnose([...LOOK, '--scenario', SUPPRESSED]);
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/^\? jane@customer\.example: .*\n {2}notification-log=blocked: /m);
    expect(run.stdout).toContain('Root cause: The address is on Atlassian’s suppression list');
  });

  test('with --json, the report alone is on the output', async () => {
    const run = await diagnose([...LOOK, '--json', '--scenario', SUPPRESSED]);
    const { reports } = JSON.parse(run.stdout) as { reports: Report[] };
    expect(reports[0]?.verdict.rootCause).toBe('email-suppressed-bounce');
    expect(reports[0]?.question).toBeUndefined();
    expect(run.stderr).toContain('notification-log=blocked');
  });

  test('without an address, answers what is asked of the service project', async () => {
    const scenario = path.join(ROOT, 'test/scenarios/portal-access-permission-missing');
    const run = await diagnose(['--project', 'HELP', '--answers', 'look', '--scenario', scenario]);
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/^\? every customer: .*\n {2}portal-access-warning=(?!none|dont-know)/m);
  });

  test.each([[['--answers', 'guess', '--scenario', SUPPRESSED]], [['--answers', 'look']]])(
    'takes nothing else, and a simulated site only: %j',
    async (args) => {
      const run = await diagnose(['jane@customer.example', '--project', 'HELP', ...args]);
      expect(run.status).toBe(2);
      expect(run.stderr).toContain('--answers takes look, and needs a simulated site');
    },
  );
});
