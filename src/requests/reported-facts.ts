import type { Caller } from '../facts/caller';
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
      const shown = maySee(audienceOf(name), caller);
      return { fact: name, readable: true, source: fact.source, ...(shown ? { value: fact.value } : {}) };
    });
}

function audienceOf(name: FactName): Audience {
  return name === 'address' || name === 'complaint' ? 'agent' : GATHERERS[name].audience;
}

function maySee(audience: Audience, caller: Caller | undefined): boolean {
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
