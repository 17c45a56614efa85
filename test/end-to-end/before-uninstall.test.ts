import { openApp } from './ask-app';

test('uninstalling takes the organization API key away at once, and leaves what Forge deletes', async () => {
  const app = await openApp('managed-by-other-org', 'app-role', { directoryKey: true });
  try {
    const { secret, plain } = app.host.storage.dump();
    const key =
      Object.values(secret)
        .map(String)
        .find((one) => one.length > 0) ?? '?';
    expect(Object.keys(secret)).toHaveLength(1);
    // As Forge calls it: with nobody in front of it.
    await app.host.invokeFunction('before-uninstall', { context: { cloudId: app.cloudId } }, {});
    const left = app.host.storage.dump();
    expect(left.secret).toEqual({});
    expect(JSON.stringify(left)).not.toContain(key);
    expect(Object.keys(left.plain).length).toBe(Object.keys(plain).length - 1);
    // A second call, or one without a key, does no harm.
    await app.host.invokeFunction('before-uninstall', { context: { cloudId: app.cloudId } }, {});
    expect(app.writes()).toEqual([]);
  } finally {
    await app.close();
  }
});
