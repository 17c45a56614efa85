import { useState } from 'react';
import { invoke } from '../invoke';
import { openProjectPage } from '../project-page';
import { settle, type Failure } from './settle';

/**
 * Opens the app's page of a service project, which diagnoses the customer: what the page begins with is what the
 * reader last worked on, so that is put in the place of it. Without an address the page opens as it was.
 */
export function useDiagnoseThere(): [Failure | undefined, (project: string, email: string) => void] {
  const [failure, setFailure] = useState<Failure>();

  async function open(project: string, email: string) {
    const draft = { project, text: email, diagnosed: true, told: [] };
    const settled = email === '' ? undefined : await settle(invoke('saveDraft', draft));
    setFailure(settled?.ok === false ? settled.failure : undefined);
    if (settled?.ok !== false) await openProjectPage(project);
  }

  return [failure, (project, email) => void open(project, email)];
}
