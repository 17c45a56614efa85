import { useDiagnosis, type Diagnosis, type DiagnosisActions } from './use-diagnosis';

/** Checks of a whole service project, where nobody in particular is diagnosed. */
export function useProjectCheck(): [Diagnosis, DiagnosisActions] {
  return useDiagnosis(nobody);
}

function nobody(): Promise<never> {
  return Promise.reject(new Error('no address is diagnosed on this page'));
}
