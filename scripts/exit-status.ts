import type { Report } from '../src/requests/report';

/** 1 something blocks, 3 nothing seen blocks but something that could was not read, 0 nothing blocks. The worst counts. */
export function exitStatus(reports: readonly Report[]): 0 | 1 | 3 {
  const conclusions = reports.map((report) => report.verdict.conclusion);
  if (conclusions.includes('blocked')) return 1;
  return conclusions.includes('open') ? 3 : 0;
}
