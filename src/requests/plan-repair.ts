import * as v from 'valibot';
import { mayApply, mayApplyThroughApp } from '../access/rights';
import { CHECKS } from '../checks/registry';
import { isAboutEverybody } from '../diagnosis/project-checks';
import type { FactName, Known, Values } from '../facts/facts';
import type { ChoiceOption } from '../repairs/repair';
import { repairById } from '../repairs/registry';
import { makePlan, type Plan } from '../repairs/plan';
import { directoryRepairs } from '../records/directory-repairers';
import { savePlan } from '../records/plans';
import { readSetting } from '../records/settings';
import { requireServiceProject } from './diagnose-one';
import { freshContext } from './fresh-context';
import { openDirectory } from './open-directory';
import { stop } from './problem';
import { requireSwitchedOn } from './switched-on';
import { stopWithoutDirectory } from './without-directory';
import { projectNamed } from './project-named';
import type { WithRights } from './prove-access';
import type { RequestHandler } from './request';
import { requestKey } from './request-key';

const input = v.object({
  project: projectNamed,
  /** Empty for a repair of the service project, made for nobody in particular. */
  email: v.pipe(v.string(), v.maxLength(320)),
  repair: v.string(),
  /** What the repair is for; it goes into the audit trail. */
  cause: v.optional(
    v.custom<string>((cause) => CHECKS.some((check) => check.cause === cause), 'name a cause that is checked'),
  ),
  /** Name of a new customer; the part before the @ where it is missing. */
  displayName: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200))),
  /** Key of the request that the repair is about. */
  request: v.optional(requestKey),
  /** What was picked of the options of an earlier answer, by its id. */
  choice: v.optional(v.pipe(v.string(), v.maxLength(100))),
  /** Name of a new organization. */
  newOrganization: v.optional(v.pipe(v.string(), v.trim(), v.regex(/./, 'name the organization'), v.maxLength(200))),
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
    }
  /** The facts leave open what is meant: pick one of the options, and plan again with its id as `choice`. */
  | { kind: 'choose'; repair: string; message: string; options: ChoiceOption[] }
  /** The repair is about one request, and none was named: plan again with its key as `request`. */
  | { kind: 'name-request'; repair: string };

/** Plans a repair from facts read now. Nothing on the site is changed. */
const planRepair: RequestHandler<v.InferOutput<typeof input>, PlanRepairResult, WithRights> = {
  input,
  async run(
    { project, email, repair: id, cause, displayName, request, choice, newOrganization },
    { accountId, cloudId, rights },
  ) {
    const repair = repairById(id) ?? stop('unknown-repair', { repair: id });
    await requireSwitchedOn(repair.switchedOnBy);
    const repairs = repair.access === 'directory-repairer' ? await directoryRepairs(accountId) : undefined;
    if (repairs === 'nobody') stop('no-directory-repairers');
    if (email === '' && !repair.needs.every(isAboutEverybody)) stop('no-address');
    if (request === undefined && repair.needs.includes('namedRequest')) return { kind: 'name-request', repair: id };
    const directory = repairs === undefined ? undefined : openDirectory([email], cloudId);
    const context = freshContext(project, email, accountId, request, {}, { cloudId, directory });
    const own = await requireServiceProject(context);
    const read = await Promise.all(repair.needs.map(async (name) => [name, await context.read(name)] as const));
    const missing = read.filter(([, fact]) => !fact.readable).map(([name]) => name);
    const unanswered = read.flatMap(([, fact]) => (fact.readable ? [] : fact.tried)).at(-1);
    if (missing.length > 0 && repair.switchedOnBy !== undefined) stop('undocumented-unanswered', undefined, unanswered);
    for (const [name, fact] of read) if (name === 'directoryUser' && !fact.readable) stopWithoutDirectory(fact);
    if (missing.length > 0) stop('facts-missing', { facts: missing });
    const values = Object.fromEntries(
      read.map(([name, fact]): [FactName, unknown] => [name, fact.readable ? fact.value : undefined]),
    ) as unknown as Values<FactName>;
    const used = await Promise.all((repair.uses ?? []).map(async (name) => [name, await context.read(name)] as const));
    const known = Object.fromEntries(
      used.flatMap(([name, fact]): [FactName, unknown][] => (fact.readable ? [[name, fact.value]] : [])),
    ) as Known<FactName>;
    const named = displayName || email.split('@')[0] || email;
    const planned = repair.plan(values, { email, displayName: named, choice, newOrganization }, known);
    if ('impossible' in planned) {
      return { kind: 'impossible', repair: id, message: planned.impossible, values: planned.values ?? {} };
    }
    if ('choose' in planned) {
      return { kind: 'choose', repair: id, message: planned.choose, options: planned.options };
    }
    const { value: agentsMayAdd } = await readSetting('agentsMayAdd');
    const appliedBy = mayApplyThroughApp(repair, rights, agentsMayAdd)
      ? ({ access: 'agent', as: 'app' } as const)
      : { access: repair.access, ...(repairs === undefined ? {} : { as: 'organization-key' as const }) };
    const plan = makePlan(
      {
        repair: id,
        ...(cause === undefined ? {} : { cause }),
        target: { projectId: own.id, projectKey: own.key, projectName: own.name, email },
        changes: planned.changes,
        sideEffects: planned.sideEffects,
        ...appliedBy,
        plannedBy: accountId,
      },
      new Date(),
    );
    await savePlan(plan);
    return {
      kind: 'planned',
      plan,
      allowed: mayApply(plan.access, { ...rights, repairsDirectory: repairs === 'own' }),
    };
  },
};

export default planRepair;
