import { outcomeOf } from '../../src/repairs/outcome';

test('a plan of which a part was not tried is not called applied', () => {
  const changes = [
    { outcome: 'applied' as const, calls: [] },
    { outcome: 'not-tried' as const, calls: [] },
  ];
  expect(outcomeOf(changes, '2026-01-01T00:00:00.000Z', 'a').outcome).toBe('failed');
});
