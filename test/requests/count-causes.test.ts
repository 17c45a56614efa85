import type { DiagnosisOutcome } from '../../src/records/diagnoses-by-time';
import { countCauses, weekOf, weeksBetween } from '../../src/requests/count-causes';

const outcome = (at: string, rootCause?: string, projectId = '1'): DiagnosisOutcome => ({
  projectId,
  at,
  conclusion: rootCause === undefined ? 'clear' : 'blocked',
  ...(rootCause === undefined ? {} : { rootCause }),
});

test.each([
  ['2026-11-16T00:00:00.000Z', '2026-11-16'],
  ['2026-11-22T23:59:59.999Z', '2026-11-16'],
  ['2026-11-23T00:00:00.000Z', '2026-11-23'],
  ['2027-01-01T12:00:00.000Z', '2026-12-28'],
])('%s is in the week of %s', (at, week) => {
  expect(weekOf(at)).toBe(week);
});

test('every week between two times is there once, also over the end of summer time', () => {
  const weeks = weeksBetween('2026-08-23T10:00:00.000Z', '2026-11-21T10:00:00.000Z');
  expect(weeks).toHaveLength(14);
  expect([weeks[0], weeks.at(-1)]).toEqual(['2026-08-17', '2026-11-16']);
  expect(weeks.every((week) => weekOf(week) === week)).toBe(true);
});

test('counts by week and cause, and by service project; what found nothing counts nowhere', () => {
  const counted = countCauses([
    outcome('2026-11-17T10:00:00.000Z', 'one'),
    outcome('2026-11-18T10:00:00.000Z', 'two', '2'),
    outcome('2026-11-19T10:00:00.000Z', 'two', '2'),
    outcome('2026-11-10T10:00:00.000Z', 'two', '2'),
    outcome('2026-11-10T10:00:00.000Z'),
  ]);
  expect(counted).toEqual({
    weeks: [
      { week: '2026-11-09', cause: 'two', count: 1 },
      { week: '2026-11-16', cause: 'two', count: 2 },
      { week: '2026-11-16', cause: 'one', count: 1 },
    ],
    projects: [
      { projectId: '2', count: 3 },
      { projectId: '1', count: 1 },
    ],
  });
});
