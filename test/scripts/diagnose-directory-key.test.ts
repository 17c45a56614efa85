import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { diagnose } from './run-diagnose';

test.each([
  ['user-suspended-in-directory', '(restore-directory-access)'],
  ['atlassian-account-no-access', '(grant-customer-role)'],
])('--directory-key shows what repairs %s', async (scenario, repair) => {
  const args = ['jane@customer.example', '--project', 'HELP', '--as', 'jira-admin', '--scenario', scenario];
  const without = await diagnose([...args, '--answers', 'look']);
  expect(without.stdout).not.toContain(repair);
  const run = await diagnose([...args, '--directory-key']);
  expect(run.stdout).toContain(repair);
  expect(run.status).toBe(1);
});

describe('--directory-key with a key that is not taken', () => {
  test.each([
    ['expired', [{ key: 'long-enough-a-key', expired: true }], /it has expired/],
    ['of another organization', [{ key: 'long-enough-a-key', ofAnotherOrganization: true }], /organization/],
    ['too short', [{ key: 'k1' }], /8 characters or more/],
    ['that is not there', [], /8 characters or more/],
  ])('%s is told, and the findings count', async (_, keys, message) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'scenario-'));
    const email = 'jane@customer.example';
    const site = {
      description: 'Access of jane@customer.example was suspended, and nothing opens the directory.',
      people: [{ email, directory: 'suspended' }],
      organization: { keys },
      projects: [{ key: 'HELP' }],
    };
    writeFileSync(path.join(folder, 'site.json'), JSON.stringify(site));
    const args = [email, '--project', 'HELP', '--as', 'jira-admin', '--scenario', folder];
    try {
      const run = await diagnose([...args, '--answers', 'look', '--directory-key']);
      expect(run.stderr).toContain('was not taken, so the directory is not read.');
      expect(run.stderr).toMatch(message);
      expect(run.stdout).toContain('Root cause: Access of this account is suspended');
      expect(run.status).toBe(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
