import { openTab } from './open-tab';
import { CAUSE } from './build-report';

const WEEK_MS = 7 * 24 * 3_600_000;

test('a chart of more than fifty numbers is told as a table of fifty rows a page', async () => {
  const allWeeks = Array.from({ length: 60 }, (_, week) =>
    new Date(Date.UTC(2026, 0, 5) + week * WEEK_MS).toISOString().slice(0, 10),
  );
  const screen = await openTab('Service projects', {
    readHealth: () => ({ kind: 'health', projects: [{ id: '1', key: 'P1', name: 'Desk 1' }], total: 1 }),
    readCauseHistory: () => ({
      kind: 'cause-history',
      weeks: allWeeks.map((week) => ({ week, cause: CAUSE, count: 1 })),
      projects: [],
      allWeeks,
      diagnoses: 60,
    }),
  });
  await screen.press('Show: the numbers as a table');
  const table = screen.findAll('DynamicTable').at(-1);
  expect(screen.findAll('Row').length).toBeGreaterThan(60);
  expect(table?.props['rowsPerPage']).toBe(50);
});
