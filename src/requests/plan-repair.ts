import * as v from 'valibot';
import { askRights } from '../access/ask-rights';
import { mayApply } from '../access/rights';
import { worksHere } from '../facts/caller';
import { CHECKS } from '../checks/registry';
import { isAboutEverybody } from '../diagnosis/project-checks';
import type { FactName, Known, Values } from '../facts/facts';
import { repairById } from '../repairs/registry';
import { makePlan, type Plan } from '../repairs/plan';
import { savePlan } from '../records/plans';
import { requireServiceProject } from './diagnose-one';
import { freshContext } from './fresh-context';
import { stop } from './problem';
import { projectNamed } from './project-named';
import type { RequestHandler } from './request';

const input = v.object({
  project: projectNamed,
  /** Empty for a repair of the service project, made for nobody in particular. */
  email: v.pipe(v.string(), v.maxLength(320)),
  repair: v.string(),
  /** What the repair is for; it goes into the audit trail. */
  cause: v.optional(
    v.pipe(
      v.string(),
      v.check((cause) => CHECKS.some((check) => check.cause === cause), 'name a cause that is checked'),
    ),
  ),
  /** Name of a new customer; the part before the @ where it is missing. */
  displayName: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200))),
});

export type PlanRepairPayload = v.InferInput<typeof input>;
/** `allowed`: whether the one who asked may apply it. Where not, the plan can be copied for somebody who may. */
export type PlanRepairResult =
  | { kind: 'planned'; plan: Plan; allowed: boolean }
  | {
      kind: 'impossible';
      repair: string;
      message: string;
      values: Record<string, string | number | readonly string[]>;
    };

/** Plans a repair from facts read now. Nothing on the site is changed. */
const planRepair: RequestHandler<v.InferOutput<typeof input>, PlanRepairResult> = {
  input,
  async run({ project, email, repair: id, cause, displayName }, { accountId }) {
    const repair = repairById(id) ?? stop('unknown-repair', { repair: id });
    if (email === '' && !repair.needs.every(isAboutEverybody)) stop('no-address');
    const context = freshContext(project, email, accountId);
    const [own, rights] = await Promise.all([requireServiceProject(context), askRights(accountId, project)]);
    if (!rights.ok) stop('not-allowed', { access: 'agent' }, rights.source);
    if (!worksHere(rights.body)) stop('not-allowed', { access: 'agent' });
    const read = await Promise.all(repair.needs.map(async (name) => [name, await context.read(name)] as const));
    const missing = read.filter(([, fact]) => !fact.readable).map(([name]) => name);
    if (missing.length > 0) stop('facts-missing', { facts: missing.map((name) => `fact.${name}`) });
    const values = Object.fromEntries(
      read.map(([name, fact]): [FactName, unknown] => [name, fact.readable ? fact.value : undefined]),
    ) as unknown as Values<FactName>;
    const used = await Promise.all((repair.uses ?? []).map(async (name) => [name, await context.read(name)] as const));
    const known = Object.fromEntries(
      used.flatMap(([name, fact]): [FactName, unknown][] => (fact.readable ? [[name, fact.value]] : [])),
    ) as Known<FactName>;
    const planned = repair.plan(values, { email, displayName: displayName || email.split('@')[0] || email }, known);
    if ('impossible' in planned) {
      return { kind: 'impossible', repair: id, message: planned.impossible, values: planned.values ?? {} };
    }
    const plan = makePlan(
      {
        repair: id,
        ...(cause === undefined ? {} : { cause }),
        target: { projectId: own.id, projectKey: own.key, projectName: own.name, email },
        changes: planned.changes,
        sideEffects: planned.sideEffects,
        access: repair.access,
        plannedBy: accountId,
      },
      new Date(),
    );
    await savePlan(plan);
    return { kind: 'planned', plan, allowed: mayApply(plan.access, rights.body) };
  },
};

export default planRepair;
