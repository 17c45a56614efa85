import type { ChangeRecord } from '../facts/change-history';
import type { ChangedObject } from '../facts/changed-object';
import type { FindChangeResult } from '../requests/find-change';
import type { Say } from './say';

/** What the site's audit log was asked about, each as a phrase. */
export function objectNames(objects: readonly ChangedObject[], say: Say): string[] {
  return objects.map((object) => {
    switch (object.kind) {
      case 'permission-scheme':
        return say('screen.history.of-scheme', { scheme: object.name });
      case 'project-role': {
        const project = object.project.name;
        return object.role === undefined
          ? say('screen.history.of-roles', { project })
          : say('screen.history.of-role', { role: object.role, project });
      }
      case 'account':
        return say('screen.history.of-account');
      default:
        return object satisfies never;
    }
  });
}

/** One value that a record says was changed; nothing where only people were, who are named beside it. */
export function changeText({ field, from, to }: ChangeRecord['changes'][number], say: Say): string | undefined {
  if (from === undefined && to === undefined) return undefined;
  const nothing = say('evidence.nothing');
  const [before, after] = [from ?? nothing, to ?? nothing];
  return field === ''
    ? say('screen.plan.from-to', { before, after })
    : say('screen.history.value', { field, from: before, to: after });
}

/** What a record is about, where the log’s summary does not say it. */
export function recordTitle({ of, object, summary }: ChangeRecord, say: Say): string {
  return of === 'permission-scheme' || object === undefined
    ? summary
    : say('screen.history.summary-of', { summary, object });
}

/** Whether the organization’s own audit log may know more: accounts and groups are changed there too. */
export function knowsOrganization(objects: readonly ChangedObject[]): boolean {
  return objects.some(({ kind }) => kind === 'account');
}

/**
 * Who changed it, and when, as lines of plain text.
 * @param when a time in ISO 8601 as people read it
 */
export function changesText(result: FindChangeResult, say: Say, when: (at: string) => string): string[] {
  switch (result.kind) {
    case 'not-told':
      return [
        say(`screen.history.${result.because}`, { reason: say(`unread.${result.reason}`) }),
        ...result.tried.map(({ operation, as, status }) => `  ${say('unread.tried', { operation, as, status })}`),
      ];
    case 'looked': {
      const { objects, records, older } = result;
      const since = when(result.since);
      const names = objectNames(objects, say);
      const organization = knowsOrganization(objects) ? [say('screen.history.organization')] : [];
      if (records.length === 0) return [say('screen.history.none', { objects: names, since }), ...organization];
      return [
        say('screen.history.found', { objects: names, count: records.length + older }),
        ...records.flatMap((record) => recordLines(record, say, when)),
        ...(older === 0 ? [] : [say('screen.history.older', { count: older })]),
        `${say('screen.history.since', { since })} ${say('screen.history.own-words')}`,
        ...organization,
      ];
    }
    default:
      return result satisfies never;
  }
}

function recordLines(record: ChangeRecord, say: Say, when: (at: string) => string): string[] {
  const { of, at, by, projects, accounts, changes } = record;
  const values = changes.map((change) => changeText(change, say)).filter((text) => text !== undefined);
  return [
    `- ${when(at)}, ${by ?? say('screen.history.nobody')}: ${recordTitle(record, say)}`,
    ...(projects.length === 0 ? [] : [`  ${say('screen.history.projects', { projects })}`]),
    ...accounts.map((account) => `  ${say('screen.history.account', { of })} ${account}`),
    ...values.map((text) => `  ${text}`),
  ];
}
