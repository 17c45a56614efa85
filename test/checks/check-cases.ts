import { checkWords, messagesOf } from '../../scripts/unit-words';
import type { Check } from '../../src/checks/check';
import { CHECKS } from '../../src/checks/registry';
import type { FactName } from '../../src/facts/facts';
import { sayIn } from '../../src/words/say';
import { asAnyCheck, findingIn, rowsOf, type CaseTable } from './case-table';
import { reviewRow, reviewTable } from './review-table';

/**
 * Tests one check with a table of cases, each the differences from a healthy site. Added to every case: facts stay
 * as they are, a second look, the same look without undeclared facts, and one without each needed fact, which must never pass.
 * The table itself fails where it repeats a case, or leaves out an outcome, a message or a needed fact.
 */
export function checkCases<N extends FactName, U extends FactName, M extends string>(
  check: Check<N, U, M>,
  table: CaseTable<M>,
): void {
  const judged = asAnyCheck(check);
  const messages = messagesOf(checkWords(check));
  const say = sayIn((id) => messages[id]?.text, 'en-US');

  describe(check.cause, () => {
    test('the table is complete', () => {
      expect(reviewTable(judged, table, Object.keys(messages))).toEqual([]);
    });

    test('the check is registered', () => {
      expect(CHECKS).toContain(check);
    });

    test.each(rowsOf(table).map((row) => [`${row.outcome}: ${row.row.name}`, row] as const))('%s', (_, row) => {
      expect(reviewRow(judged, row, say)).toEqual([]);
    });

    test.each(check.needs.map((name) => [name]))('never passes where %s could not be read', (name) => {
      const { outcome } = findingIn(judged, { unread: [name] });
      expect(['unknown', 'not-applicable']).toContain(outcome);
    });
  });
}
