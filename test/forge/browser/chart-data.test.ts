import { pointsOf } from './page/chart-data';

const AT = { x: 'week', value: 'count', group: 'cause' } as const;

test('reads lists of objects and of lists, with and without groups', () => {
  expect(pointsOf([{ week: 'one', count: 2, cause: 'a' }], AT)).toEqual([{ x: 'one', value: 2, group: 'a' }]);
  expect(pointsOf([['one', 2]], { x: 0, value: 1, group: undefined })).toEqual([{ x: 'one', value: 2, group: '' }]);
});

test.each([
  ['nothing', undefined, 'should be a list'],
  ['a row that lacks a name', [{ week: 'one', cause: 'a' }], 'data[0] has nothing at "count"'],
  ['a text for a number', [{ week: 'one', cause: 'a', count: '2' }], 'data[0] has no number at "count"'],
  ['no object', ['one'], 'data[0] has nothing at "count"'],
])('refuses %s, and says where', (_, data, words) => {
  expect(() => pointsOf(data, AT)).toThrow(words);
});
