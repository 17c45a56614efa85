import { notesFor } from '../../src/diagnosis/notes';
import { verdictOf } from '../../src/diagnosis/verdict';
import type { Symptom } from '../../src/facts/complaint';
import type { FactValues } from '../../src/facts/facts';
import { factsWith, type Otherwise } from '../checks/healthy-facts';

describe('notes', () => {
  const noteIn = (state: Otherwise, symptom: Symptom) => {
    const facts = factsWith({ ...state, symptom });
    return notesFor({ clues: [] }, { facts, verdict: verdictOf(facts, symptom) });
  };

  test('say that more may be behind a root cause, where something before it was not read', () => {
    const given: Partial<FactValues> = { portalAccess: { granted: [], missing: ['BROWSE_PROJECTS'] } };
    expect(noteIn({ given, unread: ['portalOnlyAccount'] }, 'add-failed')).toEqual(['more-behind']);
    expect(noteIn({ given }, 'add-failed')).toEqual([]);
    expect(
      noteIn({ given: { directoryUser: { state: 'suspended' } }, unread: ['portalAccess'] }, 'add-failed'),
    ).toEqual([]);
    expect(noteIn({ unread: ['portalOnlyAccount'] }, 'add-failed')).toEqual([]);
  });

  test('say that no mail was due to somebody who has no account', () => {
    expect(noteIn({}, 'no-invitation-mail')).toEqual(['nobody-added']);
    expect(noteIn({}, 'add-failed')).toEqual([]);
    expect(noteIn({ unread: ['portalOnlyAccount'] }, 'no-invitation-mail')).toEqual([]);
    expect(noteIn({ given: { customerAccess: { internal: false, external: false } } }, 'no-invitation-mail')).toEqual(
      [],
    );
  });
});
