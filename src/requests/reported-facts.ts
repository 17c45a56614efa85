import type { Caller } from '../facts/caller';
import type { Source } from '../facts/fact';
import type { FactName, Facts } from '../facts/facts';
import type { Audience } from '../facts/gather';
import { GATHERERS } from '../facts/registry';
import type { ReportedFact } from './report';

/** The facts of a report: always where each came from, the value only where the caller may see it. */
export function reportedFacts(facts: Facts, caller: Caller | undefined): ReportedFact[] {
  return (Object.keys(facts) as FactName[])
    .filter((name) => facts[name].readable || facts[name].reason !== 'not-needed')
    .map((name): ReportedFact => {
      const fact = facts[name];
      if (!fact.readable) return { fact: name, readable: false, reason: fact.reason, tried: fact.tried };
      // Jira does not let them read what the app had to read for them, so only administrators see more than the cause.
      const readForThem = fact.source.how === 'read' && fact.source.as === 'app';
      // An administrator has lent the key for the causes; what it shows beside them is for those who could lend it.
      const readWithKey = withOrganizationKey(fact.source);
      const shown =
        maySee(audienceOf(name), caller) &&
        (!readForThem || maySee('project-admin', caller)) &&
        (!readWithKey || maySee('jira-admin', caller));
      return { fact: name, readable: true, source: fact.source, ...(shown ? { value: fact.value } : {}) };
    });
}

function audienceOf(name: FactName): Audience {
  return name === 'address' || name === 'complaint' || name === 'batch' ? 'agent' : GATHERERS[name].audience;
}

/** Whether a fact was read with the key to the organization's directory. */
export function withOrganizationKey(source: Source | undefined): boolean {
  return source?.how === 'read' && source.as === 'organization-key';
}

/** Whether somebody may be shown values of this audience. */
export function maySee(audience: Audience, caller: Caller | undefined): boolean {
  switch (audience) {
    case 'agent':
      return true;
    case 'project-admin':
      return caller !== undefined && (caller.administersProject || caller.administersJira);
    case 'jira-admin':
      return caller !== undefined && caller.administersJira;
    default:
      return audience satisfies never;
  }
}
