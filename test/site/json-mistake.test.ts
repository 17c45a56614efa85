import * as fc from 'fast-check';
import { jsonMistake } from './json-mistake';

test.each([
  ['{"a": [1, 2,]}', 1, 12, 'take out this comma: nothing follows it before the ]'],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'a comma or } is missing before this'],
  ['{\n  // a note\n  "a": 1\n}', 2, 3, 'JSON has no comments'],
  ['{ "a": 1, /* a note */ "b": 2 }', 1, 11, 'JSON has no comments'],
  ["{'a': 1}", 1, 2, 'put every name and text into "straight double quotes"'],
  ['{“a”: 1}', 1, 2, 'put every name and text into "straight double quotes"'],
  ['{a: 1}', 1, 2, 'put every name and text into "straight double quotes"'],
  ['{"a" 1}', 1, 6, 'write a colon after the name'],
  ['{"a": yes}', 1, 7, 'write a text in "…", a number, true, false, null'],
  ['{"a": True}', 1, 7, 'write a text in "…", a number, true, false, null'],
  ['{"a": 01}', 1, 7, 'write a text in "…", a number, true, false, null'],
  ['{"a": "C:\\x"}', 1, 7, 'end this text with " on the same line'],
  ['{"a": "one\ntwo"}', 1, 7, 'end this text with " on the same line'],
  ['{"a": [1, 2', 1, 12, 'the file ends too early'],
  ['{"a": 1', 1, 8, 'the file ends too early'],
  ['{"a": 1}}', 1, 9, 'nothing may follow'],
])('%s', (text, line, column, todo) => {
  expect(() => void JSON.parse(text)).toThrow();
  const mistake = jsonMistake(text);
  expect(mistake).toMatchObject({ line, column });
  expect(mistake?.todo).toContain(todo);
});

test('finds a mistake where JSON.parse finds one, and nowhere else', () => {
  const parses = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const json = fc.tuple(fc.json(), fc.constantFrom(undefined, 1, 2)).map(([text, by]) => {
    return JSON.stringify(JSON.parse(text), undefined, by);
  });
  const spoilt = fc
    .tuple(json, fc.nat(), fc.constantFrom('', ',', '}', '"', '\\', '0', 'é'), fc.nat(2))
    .map(([text, at, put, drop]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + drop);
    });
  fc.assert(
    fc.property(fc.oneof(json, spoilt), (text) => {
      expect(jsonMistake(text) === undefined).toBe(parses(text));
    }),
  );
});
