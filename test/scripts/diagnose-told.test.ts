import path from 'node:path';
import { diagnose, ROOT } from './run-diagnose';

const BROKEN = path.join(ROOT, 'test/scenarios/portal-access-permission-missing');

test('what was assumed is said, and clears nobody; a list is as good as its worst', async () => {
  const args = ['--project', 'HELP', '--as', 'project-admin', '--scenario', 'already-a-customer'];
  const assumed = await diagnose(['jane@customer.example', ...args]);
  expect(assumed.status).toBe(3);
  expect(assumed.stdout).toContain('adding is not what fails. Choose what went wrong');
  expect(assumed.stdout).toContain('--symptom chooses what went wrong: add-failed, no-invitation-mail');
  expect(assumed.stdout).toMatch(/^Adding the customer failed \(assumed, since nothing says what went wrong\)/);
  const chosen = await diagnose(['jane@customer.example', '--symptom', 'add-failed', ...args]);
  expect(chosen.status).toBe(0);
  expect(chosen.stdout).not.toContain('--symptom chooses');
  const list = await diagnose(['jane@customer.example', 'jane@customer', '--symptom', 'add-failed', ...args]);
  expect(list.status).toBe(1);
});

test('what was taken from words is said first, and never clears anybody', async () => {
  const args = ['--project', 'HELP', '--as', 'project-admin', '--scenario', 'healthy-company-managed'];
  const words = await diagnose(['jane@customer.example did not get the invitation mail', '--answers', 'look', ...args]);
  expect(words.status).toBe(3);
  expect(words.stdout).toContain('\nNo invitation mail arrived (taken from your words). --symptom chooses');
  const json = await diagnose(['This and that is odd with jane@customer.example', '--json', ...args]);
  expect(json.status).toBe(3);
  expect(json.stderr).toMatch(/Adding the customer failed \(assumed, .* --symptom chooses what went wrong/);
});

test('an answer that the site shows otherwise is said to be unused', async () => {
  const answers = ['portal-only-account=active', 'directory-user=not-listed'].flatMap((one) => ['--answer', one]);
  const args = ['jane@customer.example', '--project', 'HELP', '--scenario', 'portal-only-inactive', ...answers];
  const { stdout } = await diagnose([...args, '--as', 'project-admin']);
  expect(stdout).toMatch(/Listed, active \(Told by you on [^)]+\) Not used: what the site shows goes before/);
  expect(stdout.match(/Not used:/g)).toHaveLength(1);
});

test.each<[string, string[], RegExp]>([
  [
    'two answers to one question',
    [
      'jane@customer.example',
      ...['--project', 'HELP', '--scenario', BROKEN],
      ...['--answer', 'directory-user=suspended', '--answer', 'directory-user=active'],
    ],
    /gives directory-user two answers, suspended and active/,
  ],
  [
    'user names in place of addresses',
    ['The following users could not be found: jdoe, mmiller.', '--project', 'HELP', '--scenario', BROKEN],
    /If those are user names: .*give the e-mail address here/,
  ],
  [
    'more addresses than are diagnosed at once',
    [
      Array.from({ length: 1_000 }, (_, at) => `c${at}@customer.example`).join('\n'),
      '--project',
      'HELP',
      '--scenario',
      BROKEN,
    ],
    /You gave 1,000 addresses\. Diagnose up to 20 at a time/,
  ],
])('2 and what to do: %s', async (_, args, message) => {
  const run = await diagnose(args);
  expect(run.status).toBe(2);
  expect(run.stderr).toMatch(message);
});
