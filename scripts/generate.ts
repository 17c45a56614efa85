import { readFileSync, writeFileSync } from 'node:fs';
import { authorizationPage } from './authorization-page';
import { catalogue } from './catalogue';
import { checksPage } from './checks-page';

/** Files made from the source: path and what must stand in it. */
export function generated(): Record<string, string> {
  const texts = Object.entries(catalogue()).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    'locales/en-US.json': `${JSON.stringify(Object.fromEntries(texts.map(([id, { text }]) => [id, text])), null, 2)}\n`,
    'docs/authorization.md': authorizationPage(),
    'docs/checks.md': checksPage(),
  };
}

if (require.main === module) {
  for (const [path, content] of Object.entries(generated())) {
    let present = '';
    try {
      present = readFileSync(path, 'utf8');
    } catch {
      // It is made now.
    }
    if (present !== content) writeFileSync(path, content);
    console.log(`${present === content ? 'unchanged' : 'written'}  ${path}`);
  }
}
