import { useRef } from 'react';
import { invoke } from '../invoke';
import type { Customer } from './shown-report';
import { useDiagnosis, type Diagnosis, type DiagnosisActions } from './use-diagnosis';

type CheckCustomer = (project: string, customer: Customer) => Promise<void>;

/** Checks of a whole service project, or of one customer in it: the resolver of this page reads no pasted texts. */
export function useProjectCheck(): [Diagnosis, DiagnosisActions, CheckCustomer] {
  const asked = useRef<Customer>(undefined);
  const [diagnosis, actions] = useDiagnosis(async ({ project }) => {
    if (asked.current === undefined) throw new Error('nobody is diagnosed yet');
    const result = await invoke('answerQuestion', { ...asked.current, project });
    return result.kind === 'answered' ? { kind: 'diagnosed', reports: [result.report] } : result;
  });
  const checkCustomer: CheckCustomer = (project, customer) => {
    asked.current = customer;
    return actions.diagnose(project, customer.email, undefined);
  };
  return [diagnosis, actions, checkCustomer];
}
