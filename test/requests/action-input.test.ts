import fc from 'fast-check';
import { SYMPTOMS } from '../../src/facts/complaint';
import { endedAnswer } from '../../src/requests/action-answer';
import { readActionInput } from '../../src/requests/action-input';
import type { Problem } from '../../src/requests/problem';

const FIELDS = ['customer', 'project', 'symptom'];
const CODES = ['empty', 'smart-value', 'not-text', 'bad-project', 'bad-symptom'];

test('whatever is filled in, a refusal says a code and a field, and nothing of what was given', () => {
  const fields = fc.record(
    { customer: fc.anything(), project: fc.anything(), symptom: fc.anything() },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fields, fc.anything()), (payload) => {
      const input = readActionInput(payload);
      if ('code' in input) {
        expect(CODES).toContain(input.code);
        expect(FIELDS).toContain(input.field);
        expect(Object.keys(input).sort()).toEqual(['code', 'field']);
      } else {
        expect(input.project).toMatch(/^\w{1,100}$/);
        expect(input.text).not.toBe('');
        if (input.symptom !== undefined) expect(SYMPTOMS).toContain(input.symptom);
      }
    }),
  );
});

test('what is there is taken, without the space around it', () => {
  expect(readActionInput({ customer: ' a@b.example ', project: ' HELP\n', symptom: ' cannot-sign-in ' })).toEqual({
    project: 'HELP',
    text: 'a@b.example',
    symptom: 'cannot-sign-in',
  });
  expect(readActionInput({ customer: 'a@b.example', project: 10000, symptom: null })).toEqual({
    project: '10000',
    text: 'a@b.example',
  });
});

test.each(['1.5', '-1', 'NaN', '1e21'])('the number %s is no project', (number) => {
  expect(readActionInput({ customer: 'a@b.example', project: Number(number) })).toMatchObject({
    field: 'project',
  });
});

describe('a site that did not answer a person', () => {
  const say = (id: string) => id;
  const call = { how: 'read', operation: 'GET /x', as: 'user', at: '2026-01-01T00:00:00Z', status: 0 } as const;
  const unreadable: Problem = { code: 'project-unreadable', values: { project: 'HELP', reason: 'site-error' }, call };

  test('may be one whom they have not allowed the app to ask: that is said', () => {
    expect(endedAnswer(unreadable, say).summary).toContain('action.problem.consent');
  });

  test('an answer that says no is not taken for that', () => {
    const refused = { ...unreadable, call: { ...call, status: 403 } };
    expect(endedAnswer(refused, say).summary).toBe('problem.project-unreadable');
  });
});
