import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { generated } from '../../scripts/generate';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('files made from the source', () => {
  test.each(Object.entries(generated()))('%s is what npm run generate makes', (path, content) => {
    // Compared as lines, so that a difference is shown where it is.
    expect(read(path).split('\n')).toEqual(content.split('\n'));
  });
});

describe('manifest.yml', () => {
  const texts = JSON.parse(read('locales/en-US.json')) as Record<string, string>;

  function i18nIn(node: unknown): string[] {
    if (typeof node !== 'object' || node === null) return [];
    return Object.entries(node).flatMap(([key, value]) =>
      key === 'i18n' && typeof value === 'string' ? [value] : i18nIn(value),
    );
  }

  test('names texts that exist', () => {
    const named = i18nIn(parse(read('manifest.yml')));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !(id in texts))).toEqual([]);
  });
});
