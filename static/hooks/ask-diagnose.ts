import type { Requests } from '../../src/contract';
import { guessedSymptom } from '../../src/words/guessed-symptom';
import { invoke } from '../invoke';

/** Asks the resolver of the screen for a diagnosis. */
export type AskDiagnose = (payload: Parameters<Requests['diagnose']>[0]) => Promise<ReturnType<Requests['diagnose']>>;

/** Diagnoses the addresses in a text. Apart from its hook, for the page whose resolver does not read texts. */
export const askDiagnose: AskDiagnose = (payload) => {
  const { text, project, symptom } = payload;
  return invoke('diagnose', { ...payload, ...(symptom === undefined && guessedSymptom(text, project)) });
};
