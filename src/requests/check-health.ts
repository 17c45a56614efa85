import * as v from 'valibot';
import { keepHealth, type ProjectFound, type ProjectHealth } from '../records/project-health';
import type { UnreadableReason } from '../facts/fact';
import { diagnoseProject } from './diagnose-one';
import { ProblemError, stop, type ProblemCode } from './problem';
import { projectNamed } from './project-named';
import type { Report } from './report';
import type { Asker, RequestHandler } from './request';

const input = v.object({ project: projectNamed });

export type CheckHealthPayload = v.InferInput<typeof input>;
/** `kept`: whether it will still be there when the screen is opened again. */
export type CheckHealthResult = { kind: 'project-health'; health: ProjectHealth; kept: boolean };

/** Problems that are a finding about the service project, not a failure of this request. */
const OF_PROJECT: readonly ProblemCode[] = [
  'project-hidden',
  'project-not-found',
  'project-unreadable',
  'not-a-service-project',
  'customer-service-space',
];

/** Checks one service project for nobody in particular, afresh, and keeps what came of it. Changes nothing on the site. */
const checkHealth: RequestHandler<v.InferOutput<typeof input>, CheckHealthResult> = {
  input,
  async run({ project }, { accountId, cloudId }) {
    const { id, key, found } = await look(project, { accountId, ...(cloudId === undefined ? {} : { cloudId }) });
    const at = new Date().toISOString();
    const health: ProjectHealth = { projectId: id, projectKey: key, at, by: accountId, found };
    // Without storage the result can be shown all the same.
    const kept = await keepHealth(health).then(
      () => true,
      () => false,
    );
    return { kind: 'project-health', health, kept };
  },
};

export default checkHealth;

async function look(project: string, asker: Asker): Promise<{ id: string; key: string; found: ProjectFound }> {
  try {
    const report = await diagnoseProject({ project, answers: [], ...asker, shared: {} });
    // What was not read because of the site's limits would count as open on every later look at the table.
    const limited = report.facts.find((fact) => !fact.readable && fact.reason === 'rate-limited');
    if (limited !== undefined && !limited.readable) stop('site-limits', undefined, limited.tried.at(-1));
    return { id: report.target.projectId, key: report.target.projectKey, found: foundIn(report) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { code, values, call } = error.problem;
    const reason = values?.['reason'] as UnreadableReason | undefined;
    if (code === 'project-unreadable' && reason === 'rate-limited') stop('site-limits', undefined, call);
    if (!OF_PROJECT.includes(code)) throw error;
    return {
      id: project,
      key: project,
      found: { kind: 'not-checked', code, ...(reason === undefined ? {} : { reason }) },
    };
  }
}

function foundIn({ verdict: { findings, rootCause, open, conclusion } }: Report): ProjectFound {
  const root = findings.find((finding) => finding.cause === rootCause);
  const also = findings
    .filter(({ outcome }) => outcome === 'blocks' || outcome === 'warns')
    // The rights of whoever looks stop no customer.
    .filter(({ cause, stage }) => cause !== rootCause && stage !== 'caller')
    .map(({ cause }) => cause);
  return {
    kind: 'checked',
    conclusion,
    ...(root === undefined ? {} : { rootCause: { cause: root.cause, stage: root.stage } }),
    also,
    open: open.length,
  };
}
