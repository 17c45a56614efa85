import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { SYMPTOMS } from '../../src/facts/complaint';
import { diagnosedAnswer, refusedAnswer } from '../../src/requests/action-answer';
import { readManifest } from '../forge/manifest';
import { aReport } from '../static/build-report';

/** Which words are said is no matter here. */
const say = (id: string) => id;
const ROOT = path.resolve(__dirname, '../..');

const Action = v.object({
  key: v.string(),
  function: v.string(),
  actionVerb: v.string(),
  description: v.string(),
  inputs: v.record(v.string(), v.looseObject({ required: v.boolean(), type: v.string(), description: v.string() })),
  outputs: v.record(v.string(), v.looseObject({ nullable: v.boolean(), type: v.string() })),
});

async function modulesOf(type: string) {
  const { document } = await readManifest(ROOT);
  return document.modules[type] ?? [];
}

async function declared() {
  const actions = await modulesOf('action');
  expect(actions).toHaveLength(1);
  return v.parse(Action, actions[0]);
}

test('the one action only reads, and rules and Rovo have it', async () => {
  const { key, actionVerb } = await declared();
  // Agents that a rule starts run nothing else.
  expect(actionVerb).toBe('GET');
  expect(await modulesOf('automation:actionProvider')).toEqual([expect.objectContaining({ actions: [key] })]);
  const prompt = 'resource:prompts;customer-access-agent.txt';
  expect(await modulesOf('rovo:agent')).toEqual([expect.objectContaining({ actions: [key], prompt })]);
  const { resources } = await readManifest(ROOT);
  expect(resources).toContainEqual({ key: 'prompts', path: 'prompts' });
});

test('the fields are those that are read, and the symptoms are named wherever one is asked for', async () => {
  const { inputs } = await declared();
  expect(Object.keys(inputs)).toEqual(['customer', 'project', 'symptom']);
  expect(
    Object.entries(inputs)
      .filter(([, { required }]) => required)
      .map(([name]) => name),
  ).toEqual(['customer', 'project']);
  const prompt = readFileSync(path.join(ROOT, 'prompts/customer-access-agent.txt'), 'utf8');
  for (const symptom of SYMPTOMS) {
    expect(inputs['symptom']?.description).toContain(symptom);
    expect(prompt).toContain(symptom);
  }
});

test.each([
  ['a diagnosis', () => diagnosedAnswer([aReport({ findings: [] })], say)],
  ['a refusal', () => refusedAnswer({ code: 'empty', field: 'customer' }, say)],
])('%s has every output that is declared, of its type, and no other', async (_what, made) => {
  const { outputs } = await declared();
  const { errors: _, ...answer } = made();
  expect(Object.keys(answer).sort()).toEqual(Object.keys(outputs).sort());
  for (const [name, value] of Object.entries(answer)) {
    const { type, nullable } = outputs[name] ?? { type: 'none', nullable: false };
    const kind = value === null ? 'null' : Number.isInteger(value) ? 'integer' : typeof value;
    expect([name, kind]).toEqual([name, value === null && nullable ? 'null' : type]);
  }
});

test('what is declared fits what the platform allows', async () => {
  const { description, outputs } = await declared();
  expect(description.length).toBeLessThanOrEqual(255);
  expect(Object.keys(outputs).length).toBeLessThanOrEqual(10);
});

test('its words and the agent’s are in one language, as the platform takes no other', () => {
  const schema = JSON.parse(
    readFileSync(path.join(ROOT, 'node_modules/@forge/manifest/out/schema/manifest-schema.json'), 'utf8'),
  ) as { definitions: Record<string, Field> & { ModuleSchema: Field } };
  const { ModuleSchema, ActionInput, ActionOutput } = schema.definitions;
  const { action, 'rovo:agent': agent } = ModuleSchema.properties ?? {};
  const kinds = action?.items?.oneOf?.filter(
    ({ properties }) => properties !== undefined && 'actionVerb' in properties,
  );
  expect(kinds?.length).toBeGreaterThan(0);
  const { name, description, conversationStarters } = agent?.items?.properties ?? {};
  const words = [
    ...(kinds ?? []).flatMap(({ properties }) => [properties?.['name'], properties?.['description']]),
    ...[ActionInput?.properties?.['title'], ActionInput?.properties?.['description']],
    ...[ActionOutput?.properties?.['description'], name, description, conversationStarters?.items],
  ];
  // Titles of modules may be ids of texts. Once one of these may too, it belongs into the locale files.
  const title = ModuleSchema.properties?.['jira:adminPage']?.items;
  expect(JSON.stringify(title)).toContain('"i18n"');
  expect(words.map((word) => word?.type)).toEqual(words.map(() => 'string'));
});

/** A part of a JSON schema, as far as it is read here. */
interface Field {
  type?: unknown;
  items?: Field;
  oneOf?: Field[];
  properties?: Record<string, Field>;
}
