import fc from 'fast-check';
import { SYMPTOMS, type Symptom } from '../../src/facts/complaint';
import type { SiteFileInput } from '../site/site-file';
import { healthyDraft, siteFileOf, withAtlassian, type Draft, type Project } from './draft';
import type { Lane, Setting } from './lane';
import { runDiagnosis, type Diagnosis } from './run-diagnosis';
import { CALLERS, STYLES } from './single-faults';

/** A site where nothing is wrong, however it is set up. */
export interface HealthyCase {
  symptom: Symptom;
  file: SiteFileInput;
  email: string;
  setting: Setting;
  /** Findings that warn and are true here. */
  true: readonly string[];
}

const others = ['mia@partner.example', 'tom.okafor@partner.example', 'ravi@customer.example', 'lena@other.example'];
const flag = fc.boolean();
const name = fc.constantFrom('Help desk', 'Service client', 'サポート', 'IT & Co. <1>', 'Émile’s desk', 'HELP');

/** What differs from site to site; none of it is at fault. */
const variation = fc.record({
  symptom: fc.constantFrom(...SYMPTOMS),
  style: fc.constantFrom(...STYLES),
  as: fc.constantFrom(...CALLERS),
  host: fc.constantFrom(
    'acme.atlassian.net',
    'acme.atlassian.net',
    'acme.atlassian-us-gov-mod.net',
    'desk.acme.example',
  ),
  plan: fc.constantFrom('PAID' as const, 'FREE' as const),
  guard: fc.constantFrom('none' as const, 'active' as const),
  pageLimit: fc.constantFrom(2, 10, 50),
  name,
  projects: fc.array(
    fc.record({
      name,
      type: fc.constantFrom('service_desk' as const, 'software' as const, 'business' as const),
      archived: flag,
      notifies: flag,
      customers: fc.subarray(others),
    }),
    { maxLength: 6 },
  ),
  ownScheme: fc.option(fc.subarray(['BROWSE_PROJECTS: group staff', 'ADD_COMMENTS: any-user', 'EDIT_ISSUES: anyone'])),
  people: fc.subarray(others),
  organization: fc.constantFrom(
    'none' as const,
    'of others' as const,
    'linked' as const,
    'linked, and she is in it' as const,
  ),
  open: flag,
  otherCustomers: fc.subarray(others),
  atlassian: fc.constantFrom('no' as const, 'no' as const, 'customer' as const, 'agent' as const),
  domains: fc.constantFrom('any' as const, 'external list' as const, 'approved' as const),
  allowlist: flag,
  helpCenter: flag,
  lost: fc.subarray(others),
  verifiedSender: flag,
  restrictedType: flag,
});
type Variation = typeof variation extends fc.Arbitrary<infer V> ? V : never;

/** Draws healthy sites by chance; the same seed draws the same ones. */
export function healthyCases(count: number, seed: number, settings: readonly Omit<Setting, 'as'>[]): HealthyCase[] {
  const both = fc.record({ variation, setting: fc.constantFrom(...settings) });
  return fc.sample(both, { seed, numRuns: count }).map(({ variation: one, setting }) => caseOf(one, setting));
}

function caseOf(one: Variation, setting: Omit<Setting, 'as'>): HealthyCase {
  const draft = healthyDraft(one.symptom, one.style);
  setUpSite(draft, one);
  setUpProject(draft, one);
  const hasAccount = draft.portalOnly !== undefined;
  if (hasAccount && one.atlassian !== 'no') withAtlassian(draft, { access: one.atlassian });
  if (one.organization === 'linked, and she is in it' && hasAccount) {
    draft.organizations = [{ name: 'Customer Company', members: [draft.email] }];
    // In through the organization, and listed nowhere; whoever waits for a mail was added by name.
    draft.added = one.symptom === 'no-invitation-mail' || one.symptom === 'cannot-see-request';
  }
  return {
    symptom: one.symptom,
    file: siteFileOf(draft, 'Nothing is wrong.'),
    email: draft.email,
    setting: { ...setting, as: one.as },
    true: draft.added ? ['already-a-customer'] : [],
  };
}

function setUpSite(draft: Draft, one: Variation): void {
  const { host, plan, guard, pageLimit } = one;
  draft.site = { host, plan, guard, pageLimit, ...(one.allowlist ? { ipAllowlist: ['203.0.113.0/24'] } : {}) };
  draft.visit = { ...draft.visit, network: one.allowlist ? '203.0.113.9' : '198.51.100.9' };
  draft.others.portalOnlyCustomers = others.filter((email) => !one.people.includes(email)).map((email) => ({ email }));
  draft.others.people = one.people.map((email) => ({ email, access: 'customer' }));
  draft.mail = { suppressed: one.lost, mailboxes: one.lost.map((email) => ({ email, state: 'spam' })) };
  if (one.domains === 'external list') draft.customerAccess = { externalDomains: ['customer.example'] };
  if (one.domains === 'approved') draft.customerAccess = { approvedDomains: [{ domain: 'customer.example' }] };
  draft.others.projects = one.projects.map(({ notifies, customers, type, archived, name: title }, index): Project => ({
    key: `P${index}`,
    name: title,
    type,
    ...(type === 'service_desk' ? { archived, customers, customerNotifications: { customerInvited: notifies } } : {}),
  }));
  if (one.organization !== 'none') draft.organizations = [{ name: 'Customer Company', members: others.slice(0, 2) }];
  if (one.helpCenter) draft.helpCenters = [{ name: 'Help', projects: ['HELP'] }];
}

function setUpProject(draft: Draft, one: Variation): void {
  const { project } = draft;
  project.name = one.name;
  project.channelAccess = one.open ? 'open' : 'restricted';
  project.customers = one.otherCustomers;
  if (one.organization.startsWith('linked')) project.organizations = ['Customer Company'];
  if (one.verifiedSender) project.sender = { address: 'help@acme.example' };
  if (one.restrictedType) project.requestTypes = [{ name: 'Get help' }, { name: 'For the team', restricted: true }];
  if (one.style === 'company-managed' && one.ownScheme !== null) draft.scheme.plus.push(...one.ownScheme);
}

/** What accuses somebody on a healthy site, or warns of what is not so; empty where all is well. */
export async function runHealthy(lane: Lane, one: HealthyCase): Promise<{ accused: string[]; diagnosis: Diagnosis }> {
  const { file, email, symptom, setting } = one;
  const diagnosis = await runDiagnosis(lane, file, setting, { email, text: email, symptom });
  const accused = diagnosis.report.verdict.findings
    .filter(
      ({ cause, outcome }) =>
        outcome === 'blocks' || outcome === 'crashed' || (outcome === 'warns' && !isTrue(one, cause)),
    )
    .map(({ cause }) => cause);
  return { accused, diagnosis };
}

function isTrue({ true: known, file }: HealthyCase, cause: string): boolean {
  if (known.includes(cause)) return true;
  return cause === 'customer-consumes-license' && (file.people ?? []).some(({ access }) => access === 'agent');
}
