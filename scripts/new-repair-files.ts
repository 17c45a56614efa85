/** The files of a new repair: they compile, and their test fails until the repair is written. */
export function newRepairFiles(id: string): Record<string, string> {
  return {
    [`src/repairs/${id}.ts`]: `import { defineRepair, type RepairWords } from './repair';

export const words = {
  what: { text: 'To be written: what is changed, and what is left alone.' },
  messages: {
    nothing: { text: 'To be written: why there is nothing to do.' },
  },
} satisfies RepairWords;

export default defineRepair<typeof words>()({
  id: '${id}',
  // The causes that it takes away, as their checks name them.
  cures: [],
  access: 'project-admin',
  needs: ['serviceProject'],
  plan() {
    throw new Error('${id} is not written yet: make changes of the facts that it needs.');
  },
});
`,
    [`test/repairs/${id}.test.ts`]: `import repair from '../../src/repairs/${id}';
import { planned } from './planned';

// Each case is what differs from the healthy site (test/checks/healthy-facts.ts). It fails until the repair is written.
test('to be written: the state of the site, and the changes that are planned in it', () => {
  expect(planned(repair, {})).toMatchObject({ changes: [{ before: {}, after: {} }] });
});

test('has nothing to do on a healthy site', () => {
  expect(planned(repair)).toEqual({ impossible: 'nothing' });
});
`,
  };
}

/** The titles with that of the repair, as the last one. Throws where they have another form. */
export function repairTitled(titles: string, id: string): string {
  if (!titles.endsWith('\n};\n')) {
    throw new Error('src/repairs/titles.ts has another form than this script knows: write the title by hand.');
  }
  return titles.replace(/\};\n$/, `  '${id}': { text: 'To be written: what it does, in a few words' },\n};\n`);
}

/** The registry with the repair in it, as the last one. Throws where it has another form. */
export function repairRegistered(registry: string, id: string): string {
  const name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const imports = registry.indexOf("import type { AnyRepair } from './repair';\n");
  const end = registry.indexOf('\n] as readonly unknown[]');
  if (imports === -1 || end === -1) {
    throw new Error('src/repairs/registry.ts has another form than this script knows: register the repair by hand.');
  }
  const line = `import ${name} from './${id}';\n`;
  return `${registry.slice(0, imports)}${line}${registry.slice(imports, end)}\n  ${name},${registry.slice(end)}`;
}
