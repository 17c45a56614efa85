import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../../src/requests/report';
import { readSite } from '../site/read-scenario';
import { startSite } from '../site/start-site';
import { diagnose, diagnoseInTerminal, ROOT } from './run-diagnose';

const BROKEN = path.join(ROOT, 'test/scenarios/portal-access-permission-missing');

const HEALTHY_ANSWERS = [
  'directory-user=not-listed',
  'portal-only-account=not-listed',
  'customer-access-types=both',
  'domain-admitted=yes',
];

test('1 and the root cause, with its evidence, where something blocks', async () => {
  const run = await diagnoseInTerminal([
    'jane@customer.example',
    '--project',
    'HELP',
    '--scenario',
    BROKEN,
    '--as',
    'jira-admin',
  ]);
  expect(run.status).toBe(1);
  expect(run.stdout).toContain('Root cause: Customers lack permissions that every customer needs');
  expect(run.stdout).toMatch(
    /missing: Browse Projects and Create Issues \(Read with GET .*permissionscheme as you, .*status 200\)/,
  );
  expect(run.stdout).toContain('What could not be read');
});

test('every command of the README runs, and finds a cause', async () => {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  const commands = [...readme.matchAll(/^npm run (?:--silent )?diagnose -- (.+)$/gm)].map((match) => match[1] ?? '');
  expect(commands.length).toBeGreaterThanOrEqual(2);
  for (const command of commands) {
    const run = await diagnoseInTerminal(command.trim().split(/\s+/));
    // With --json, what was assumed is said beside the report.
    const stderr = run.stderr.replace(/^.* --symptom chooses what went wrong: .*\n+/, '');
    expect({ command, stderr }).toEqual({ command, stderr: '' });
    expect({ command, status: run.status }).toEqual({ command, status: 1 });
  }
});

test('the scenario may be named alone, and the pasted error read from standard input', async () => {
  const text =
    'The following customers could not be added: "jane@customer.example" Please check the email addresses and try again.';
  const run = await diagnoseInTerminal(
    ['-', '--project', 'HELP', '--scenario', 'portal-access-permission-missing', '--as', 'project-admin'],
    {},
    text,
  );
  expect(run.status).toBe(1);
});

test('the file of a scenario is taken as well as its folder', async () => {
  const args = ['--project', 'HELP', '--as', 'project-admin'];
  for (const scenario of [path.join(BROKEN, 'site.json'), 'portal-access-permission-missing/site.json']) {
    const run = await diagnose([...args, '--scenario', scenario]);
    expect({ scenario, status: run.status, stderr: run.stderr }).toEqual({ scenario, status: 1, stderr: '' });
  }
});

test('a symptom that was chosen counts, whatever the text suggests', async () => {
  const text = 'Signup is not currently available for jane@customer.example';
  const args = [text, '--project', 'HELP', '--scenario', BROKEN, '--json'];
  const symptomOf = async (...more: string[]) => {
    const { reports } = JSON.parse((await diagnose([...args, ...more])).stdout) as { reports: Report[] };
    return reports[0]?.complaint.symptom;
  };
  expect(await symptomOf()).toBe('cannot-sign-in');
  expect(await symptomOf('--symptom', 'no-invitation-mail')).toBe('no-invitation-mail');
});

test('--json prints the report document whole', async () => {
  const run = await diagnose([
    'jane@customer.example',
    '--project',
    'HELP',
    '--scenario',
    BROKEN,
    '--as',
    'jira-admin',
    '--json',
  ]);
  const { reports } = JSON.parse(run.stdout) as { reports: Report[] };
  expect(reports[0]).toMatchObject({ version: 1, verdict: { rootCause: 'portal-access-permission-missing' } });
  expect(reports[0]?.facts.find((fact) => fact.fact === 'permissionScheme')).toHaveProperty('value');
});

test('an agent does not get what only an administrator may see', async () => {
  const args = [
    'jane@customer.example',
    '--project',
    'HELP',
    '--scenario',
    BROKEN,
    '--as',
    'agent',
    '--app',
    'scopes',
    '--json',
  ];
  const { reports } = JSON.parse((await diagnose(args)).stdout) as { reports: Report[] };
  expect(reports[0]?.verdict.rootCause).toBe('portal-access-permission-missing');
  const scheme = reports[0]?.facts.find((fact) => fact.fact === 'permissionScheme');
  expect(scheme).toMatchObject({ readable: true, source: { as: 'app' } });
  expect(scheme).not.toHaveProperty('value');
});

describe('without an address the service project is checked', () => {
  const check = (scenario: string, ...more: string[]) =>
    diagnose(['--project', 'HELP', '--scenario', scenario, '--as', 'project-admin', ...more]);

  test('1 and what stops every customer', async () => {
    const run = await check(BROKEN);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('# Help desk (HELP)');
    expect(run.stdout).toContain('This stops every customer: Customers lack permissions that every customer needs');
  });

  test('3 and the question, 0 after the answers', async () => {
    const before = await check('healthy-company-managed');
    expect(before.status).toBe(3);
    expect(before.stdout).toContain('Nothing that could be read stops every customer.');
    expect(before.stdout).toContain('## Next question');
    const answers = ['site-state=works', 'customer-access-types=both', 'mail-settings=on'];
    const after = await check('healthy-company-managed', ...answers.flatMap((answer) => ['--answer', answer]));
    expect(after.stdout).toContain('Nothing stops every customer of this service project.');
    expect(after.status).toBe(0);
  });
});

test('would it work? nothing is tried to find out', async () => {
  const args = ['jane@customer.example', '--project', 'HELP', '--as', 'jira-admin', '--symptom', 'not-tried-yet'];
  const broken = await diagnose([...args, '--scenario', BROKEN]);
  expect(broken.status).toBe(1);
  expect(broken.stdout).toContain('This would stop inviting this customer: Customers lack permissions');
  const answers = HEALTHY_ANSWERS.flatMap((answer) => ['--answer', answer]);
  const healthy = await diagnose([...args, ...answers, '--scenario', 'healthy-company-managed']);
  expect(healthy.stdout).toContain('Nothing stops inviting this customer.');
  expect(healthy.status).toBe(0);
});

test('3 where something that could block was not read, 0 after the answers', async () => {
  const args = [
    'jane@customer.example',
    '--project',
    'HELP',
    '--scenario',
    'healthy-company-managed',
    '--as',
    'jira-admin',
  ];
  const before = await diagnose(args);
  expect(before.status).toBe(3);
  expect(before.stdout).toContain('directory-user=suspended');
  const after = await diagnose([...args, ...HEALTHY_ANSWERS.flatMap((answer) => ['--answer', answer])]);
  expect(after.status).toBe(0);
  expect(after.stdout).toContain('Nothing blocks.');
});

test('2 and what to do, in a terminal', async () => {
  const piped = await diagnoseInTerminal(['-', '--project', 'HELP', '--scenario', BROKEN]);
  expect(piped).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('Standard input is empty') });
});

test.each<[string, string[], RegExp]>([
  ['an empty text', [' ', '--project', 'HELP', '--scenario', BROKEN], /The text is empty: give an e-mail address/],
  ['nothing on standard input', ['-', '--project', 'HELP', '--scenario', BROKEN], /Standard input is empty/],
  [
    'a symptom of nobody',
    ['--project', 'HELP', '--scenario', BROKEN, '--symptom', 'cannot-sign-in'],
    /about a customer: give an e-mail address/,
  ],
  [
    'text without an address',
    ['it does not work', '--project', 'HELP', '--scenario', BROKEN],
    /no e-mail address in what you gave/,
  ],
  ['no project', ['jane@customer.example', '--scenario', BROKEN], /--project KEY/],
  ['an unknown project', ['jane@customer.example', '--project', 'NOPE', '--scenario', BROKEN], /no project “NOPE”/],
  [
    'a project that is none',
    ['jane@customer.example', '--project', 'HELP', '--scenario', 'not-a-service-project'],
    /not a service project/,
  ],
  [
    'an unknown scenario',
    ['jane@customer.example', '--project', 'HELP', '--scenario', 'nowhere'],
    /no site\.json in nowhere/,
  ],
  ['neither scenario nor site', ['jane@customer.example', '--project', 'HELP'], /ATLASSIAN_SITE/],
  [
    'an unknown person',
    ['jane@customer.example', '--project', 'HELP', '--scenario', BROKEN, '--as', 'king'],
    /--as takes one of agent/,
  ],
  ['an unknown option', ['jane@customer.example', '--projekt', 'HELP'], /projekt/],
  [
    'an answer without =',
    ['jane@customer.example', '--project', 'HELP', '--scenario', BROKEN, '--answer', 'x'],
    /QUESTION=ANSWER/,
  ],
  [
    'an answer to nothing',
    ['jane@customer.example', '--project', 'HELP', '--scenario', BROKEN, '--answer', 'x=y'],
    /no question “x”.*directory-user/,
  ],
  [
    'a symptom that is none',
    ['jane@customer.example', '--project', 'HELP', '--scenario', BROKEN, '--symptom', 'x'],
    /--symptom takes one of add-failed, .*not-tried-yet/,
  ],
])('2 and what to do: %s', async (_, args, message) => {
  const run = await diagnose(args);
  expect(run.status).toBe(2);
  expect(run.stderr).toMatch(message);
  expect(run.stderr).not.toMatch(/^ {4}at /m);
});

describe('a site that is reached with an API token', () => {
  test('is only read, and the command says so', async () => {
    const site = await startSite(readSite(path.join(BROKEN, 'site.json')), { app: 'scopes' });
    try {
      const env = {
        ATLASSIAN_SITE: site.url,
        ATLASSIAN_EMAIL: 'jira-admin@acme.example',
        ATLASSIAN_API_TOKEN: 'token',
      };
      const run = await diagnoseInTerminal(['jane@customer.example', '--project', 'HELP'], env);
      expect(run.status).toBe(1);
      expect(run.stderr).toContain('read only');
      expect(run.stdout).toContain('Root cause: Customers lack permissions');
      const wrote = site.calls.filter(
        (call) => call.method !== 'GET' && !call.operation.endsWith('/permissions/check'),
      );
      expect(wrote).toEqual([]);
      expect(site.calls.filter((call) => call.as.how === 'app')).toEqual([]);
    } finally {
      await site.close();
    }
  });

  test('leaves unread what only the app could read', async () => {
    const site = await startSite(readSite(path.join(BROKEN, 'site.json')), { app: 'scopes' });
    try {
      const env = { ATLASSIAN_SITE: site.url, ATLASSIAN_EMAIL: 'agent@acme.example', ATLASSIAN_API_TOKEN: 'token' };
      const run = await diagnose(['jane@customer.example', '--project', 'HELP'], env);
      expect(run.status).toBe(3);
      expect(run.stdout).toContain('The permission scheme');
    } finally {
      await site.close();
    }
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ['some variables missing', { ATLASSIAN_SITE: 'x.atlassian.net' }, /set ATLASSIAN_EMAIL and ATLASSIAN_API_TOKEN/],
    [
      'an address that is not https',
      { ATLASSIAN_SITE: 'http://x.example', ATLASSIAN_EMAIL: 'a@b.example', ATLASSIAN_API_TOKEN: 't' },
      /https/,
    ],
    [
      'a site that does not answer',
      { ATLASSIAN_SITE: 'http://127.0.0.1:9', ATLASSIAN_EMAIL: 'a@b.example', ATLASSIAN_API_TOKEN: 't' },
      /did not answer/,
    ],
  ])('2 and what to do: %s', async (_, env, message) => {
    const run = await diagnose(['jane@customer.example', '--project', 'HELP'], env);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(message);
  });

  test('2 where the login is refused', async () => {
    const site = await startSite(readSite(path.join(BROKEN, 'site.json')));
    try {
      const env = { ATLASSIAN_SITE: site.url, ATLASSIAN_EMAIL: 'nobody@acme.example', ATLASSIAN_API_TOKEN: 'token' };
      const run = await diagnose(['jane@customer.example', '--project', 'HELP'], env);
      expect(run.status).toBe(2);
      expect(run.stderr).toContain('refused the login (401)');
    } finally {
      await site.close();
    }
  });
});
