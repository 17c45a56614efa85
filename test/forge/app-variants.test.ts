import { withVariant } from './app-variant';
import { startFixture } from './start-fixture';

test('without storage:app the storage refuses everything', async () => {
  await withVariant({ manifest: (text) => text.replace('    storage:app: {}\n', '') }, async (appFolder) => {
    const fixture = await startFixture({ appFolder });
    try {
      const refused = { name: 'ForgeKvsError', code: 'PERMISSION_DENIED', status: 403 };
      expect(await fixture.call('set', { key: 'a', value: 1 })).toMatchObject(refused);
      expect(await fixture.call('getSecret', { key: 'a' })).toMatchObject(refused);
      expect(await fixture.call('queryParcels', { index: 'by-key' })).toMatchObject(refused);
    } finally {
      await fixture.close();
    }
  });
});

test('granular scopes do as well as the classic one, if all of them are there', async () => {
  const granular = 'read:application-role:jira,read:group:jira,read:user:jira,read:avatar:jira'.split(',');
  const scopes = (list: string[]) => (text: string) =>
    text.replace('    read:jira-user: {}\n', list.map((scope) => `    ${scope}: {}\n`).join(''));
  const statusWith = (list: string[]) =>
    withVariant({ manifest: scopes(list) }, async (appFolder) => {
      const fixture = await startFixture({ appFolder });
      try {
        return (await fixture.call('asUser', { path: '/rest/api/3/myself' })).value;
      } finally {
        await fixture.close();
      }
    });
  expect(await statusWith(granular)).toMatchObject({ status: 200 });
  expect(await statusWith(granular.slice(1))).toMatchObject({ status: 401 });
});

test('scopes may be a list; then nobody can be impersonated', async () => {
  const asList = (text: string) => text.replaceAll(/^ {4}([a-z:.-]+): \{.*\}$/gm, '    - $1');
  await withVariant({ manifest: asList }, async (appFolder) => {
    const fixture = await startFixture({ appFolder });
    try {
      expect(fixture.host.manifest.scopes).toContain('read:jira-user');
      expect(await fixture.call('asUser', { path: '/rest/api/3/myself' })).toMatchObject({ value: { status: 200 } });
      const path = '/rest/servicedeskapi/servicedesk';
      await expect(fixture.call('asUser', { path, accountId: 'customer-1' })).rejects.toMatchObject({
        code: 'impersonation-not-allowed',
      });
    } finally {
      await fixture.close();
    }
  });
});

test('without customer-managed egress in the manifest nobody can configure any', async () => {
  const without = (text: string) => text.replace('enabled: true', 'enabled: false');
  await withVariant({ manifest: without }, async (appFolder) => {
    const fixture = await startFixture({ appFolder });
    try {
      expect(() => fixture.host.configureEgress(['https://eu.example.org'])).toThrow('configurable');
    } finally {
      await fixture.close();
    }
  });
});

test('a function that takes more memory than the manifest gives it is ended', async () => {
  const small = (text: string) => text.replace('name: nodejs22.x', 'name: nodejs22.x\n    memoryMB: 128');
  await withVariant({ manifest: small }, async (appFolder) => {
    const fixture = await startFixture({ appFolder });
    try {
      await expect(fixture.call('hoard')).rejects.toMatchObject({ code: 'out-of-memory' });
      expect(await fixture.call('size', { text: 'after' })).toEqual({ length: 5 });
    } finally {
      await fixture.close();
    }
  });
});

test.each([
  ['a handler without a file', { manifest: (t: string) => t.replace('index.onDay', 'nowhere.onDay') }, 'src/nowhere'],
  [
    'a manifest without modules',
    { manifest: (t: string) => t.replace(/modules:[^]*?\nresources:/, 'resources:') },
    'modules',
  ],
  ['a mistake in the code', { files: { 'src/index.ts': 'export const resolver = ;' } }, 'could not be bundled'],
  ['an import of nothing', { files: { 'src/index.ts': "import './gone'; export {};" } }, './gone'],
])('%s stops the start with a reason', async (_, change, reason) => {
  await withVariant(change, async (appFolder) => {
    await expect(startFixture({ appFolder })).rejects.toThrow(reason);
  });
});

test('a handler whose export is missing says so', async () => {
  const change = { manifest: (text: string) => text.replace('index.onDay', 'index.onNight') };
  await withVariant(change, async (appFolder) => {
    const fixture = await startFixture({ appFolder });
    try {
      await expect(fixture.host.invokeFunction('on-day')).rejects.toThrow('exports no function called onNight');
    } finally {
      await fixture.close();
    }
  });
});

test('a folder without a manifest says so', async () => {
  await expect(startFixture({ appFolder: __dirname })).rejects.toThrow('There is no manifest.yml');
});
