import { useState } from 'react';
import type { Report } from '../../src/requests/report';
import { invoke } from '../invoke';
import { openProjectSettings } from '../project-page';
import { settle, type Failure } from './settle';
import { fieldsOfReport } from './shown-report';

/** Opens the page among the project settings, which makes this report again and can look up more about it. */
export function useReportInSettings(): [Failure | undefined, (report: Report) => void] {
  const [failure, setFailure] = useState<Failure>();

  async function open(report: Report) {
    const project = report.target.projectKey;
    const text = JSON.stringify(fieldsOfReport(report));
    const settled = await settle(invoke('saveDraft', { page: 'lookup', project, text, diagnosed: true, told: [] }));
    setFailure(settled.ok ? undefined : settled.failure);
    if (settled.ok) await openProjectSettings(project);
  }

  return [failure, (report) => void open(report)];
}
