/** The files of a new check: they compile, and their test fails until the check is written. */
export function newCheckFiles(cause: string): Record<string, string> {
  return {
    [`src/checks/${cause}.ts`]: `import { defineCheck, type CheckWords } from './check';

export const words = {
  title: { text: 'To be written: what is wrong, in one sentence' },
  why: { text: 'To be written: why it stops the invite.' },
  todo: { text: 'To be written: what to do about it.' },
  sources: ['https://support.atlassian.com/'],
  messages: {
    found: { text: 'To be written: what was found.' },
    seen: { text: 'To be written: what was looked at, and how it is.' },
  },
} satisfies CheckWords;

export default defineCheck<typeof words>()({
  cause: '${cause}',
  stage: 'service-project',
  explains: ['add-failed'],
  needs: ['serviceProject'],
  judge() {
    throw new Error('${cause} is not written yet: judge the facts that it needs.');
  },
});
`,
    [`test/checks/${cause}.test.ts`]: `import check from '../../src/checks/${cause}';
import { checkCases } from './check-cases';

// Each case is what differs from the healthy site (healthy-facts.ts). It fails until the check is written.
checkCases(check, {
  blocks: [{ name: 'to be written: the state of the site in which it blocks', message: 'found', confidence: 'certain' }],
});
`,
  };
}

/** The registry with the check in it, at the end of those with a file of their own. Throws where it has another form. */
export function registered(registry: string, cause: string): string {
  const name = cause.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const line = `import ${name} from './${cause}';\n`;
  const imports = registry.split(/(?<=\n)/);
  const after = imports.findLastIndex((one) => /^import \w+ from '\.\/[a-z]/.test(one));
  const end = registry.indexOf('\n] as readonly unknown[]');
  if (after === -1 || end === -1) {
    throw new Error('src/checks/registry.ts has another form than this script knows: register the check by hand.');
  }
  const whole = `${registry.slice(0, end)}\n  ${name},${registry.slice(end)}`.split(/(?<=\n)/);
  return [...whole.slice(0, after + 1), line, ...whole.slice(after + 1)].join('');
}
