import path from 'node:path';
import { catalogue } from '../../scripts/catalogue';
import type { RenderOptions, Screen } from '../forge/render-in-node';
import { renderMarked } from './marked-texts';

const CUSTOMER = 'Customer';
const PROJECT = 'Service project';
const SYMPTOM = 'What went wrong';

/** Opens the fields of the action as a rule does. */
function openForm(extension: Record<string, unknown> = {}, more: Partial<RenderOptions> = {}): Promise<Screen> {
  const english = Object.fromEntries(Object.entries(catalogue()).map(([id, { text }]) => [id, text]));
  return renderMarked({
    entry: path.join(__dirname, '../../static/rule-form.tsx'),
    context: { locale: 'en-US', extension: { data: { inputs: {} }, errors: { invalidInputs: {} }, ...extension } },
    locales: { 'en-US': english },
    ...more,
    invoke: async () => {
      throw new Error('The form asks the resolver for nothing.');
    },
  });
}

test('what is typed goes to the rule at once, smart values as they are', async () => {
  const form = await openForm();
  await form.type(CUSTOMER, '{{issue.reporter.emailAddress}}');
  await form.type(PROJECT, '{{issue.project.key}}');
  expect(form.closed.at(-1)).toEqual({
    customer: '{{issue.reporter.emailAddress}}',
    project: '{{issue.project.key}}',
  });
  await form.choose(SYMPTOM, 'No invitation mail arrived');
  expect(form.closed.at(-1)).toMatchObject({ project: '{{issue.project.key}}', symptom: 'no-invitation-mail' });
  expect(form.invokes).toEqual([]);
});

test('what the rule has kept is shown, and a symptom is taken back by leaving it out', async () => {
  const inputs = { customer: 'jane@customer.example', project: 'HELP', symptom: 'cannot-sign-in', stranger: 'x' };
  const form = await openForm({ data: { inputs } });
  expect(form.field(CUSTOMER).props['defaultValue']).toBe('jane@customer.example');
  expect(form.field(SYMPTOM).props['defaultValue']).toMatchObject({ value: 'cannot-sign-in' });
  await form.submit();
  expect(form.closed.at(-1)).toEqual({ customer: inputs.customer, project: 'HELP', symptom: 'cannot-sign-in' });
  const [fromText] = form.field(SYMPTOM).props['options'] as { label: string }[];
  await form.choose(SYMPTOM, fromText?.label ?? '?');
  expect(form.closed.at(-1)).toEqual({ customer: inputs.customer, project: 'HELP' });
});

test('an empty field is asked for, and the rule gets nothing', async () => {
  const form = await openForm();
  await form.type(CUSTOMER, 'jane@customer.example');
  const before = form.closed.length;
  await form.submit();
  expect(form.closed.length).toBe(before);
  expect(form.find('ErrorMessage', /^Fill this field/)).toBeDefined();
  await form.type(PROJECT, 'HELP');
  expect(form.findAll('ErrorMessage')).toEqual([]);
});

test('a field that is left empty is asked for at once, the others are not', async () => {
  const form = await openForm();
  (form.field(CUSTOMER).props['onBlur'] as () => void)();
  await form.settle();
  expect(form.findAll('ErrorMessage', /^Fill this field/)).toHaveLength(1);
  expect(form.field(PROJECT).props['isInvalid']).toBe(false);
});

test('what the rule finds wrong stands at its field until that is changed', async () => {
  const errors = { invalidInputs: { project: { message: 'project is required' } } };
  const form = await openForm({ errors });
  expect(form.field(PROJECT).props['isInvalid']).toBe(true);
  expect(form.has('project is required')).toBe(true);
  await form.type(PROJECT, 'HELP');
  expect(form.has('project is required')).toBe(false);
});

test('nothing can be changed while the rule is being checked', async () => {
  const form = await openForm();
  await form.emit('AUTOMATION_ACTION_VALIDATE_RULE_EVENT', { isValidating: true });
  for (const label of [CUSTOMER, PROJECT, SYMPTOM]) expect(form.field(label).props['isDisabled']).toBe(true);
  await form.emit('AUTOMATION_ACTION_VALIDATE_RULE_EVENT', { isValidating: false });
  expect(form.field(PROJECT).props['isDisabled']).toBe(false);
});

test('until the rule tells its fields, the form says what it does and that it is loading', async () => {
  let tell: (value: unknown) => void = () => undefined;
  const told = new Promise((resolve) => (tell = resolve));
  const form = await openForm({}, { contextWaits: (asked) => (asked > 2 ? told : undefined) });
  expect(form.has('Loading…')).toBe(true);
  expect(form.find('HelperMessage')).toBeDefined();
  tell(undefined);
  await form.settle();
  expect(form.findAll('Spinner')).toEqual([]);
  expect(form.field(CUSTOMER)).toBeDefined();
});
