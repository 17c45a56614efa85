import * as v from 'valibot';
import { readParticipatingPeople, readWrittenRequest, type RequestPerson } from '../atlassian/request-people';
import type { ReadSource, UnreadableReason } from '../facts/fact';
import { readDraft, type Draft } from '../records/drafts';
import { projectNamed } from './project-named';
import type { WithRights } from './prove-access';
import { readInput } from './read-input';
import { requireInProject } from './request-in-project';
import { requestKey } from './request-key';
import type { RequestHandler } from './request';

const input = v.object({ project: projectNamed, request: requestKey });

/** As many addresses as one diagnosis takes. */
const MOST = 20;
/** Nobody reads a longer ticket for addresses; what comes after is not looked at. */
const LONGEST_TEXT = 400_000;

/** Somebody whom a request is about. */
export interface PersonOfRequest {
  part: 'reporter' | 'participant' | 'text';
  /** Empty where only an address was found. */
  name: string;
  /** Absent where Jira does not show it to the caller. */
  email?: string;
}

export type ReadRequestPayload = v.InferInput<typeof input>;
/** Whom a request is about. */
export interface ReadRequestResult {
  kind: 'request';
  key: string;
  /** Each address once, the most likely customer first. */
  people: PersonOfRequest[];
  /** Addresses that were found besides, more than one diagnosis takes. */
  more: number;
  /** Present where the participants could not be read. */
  participants?: { reason: UnreadableReason; call: ReadSource };
  /** What the caller was working on in the window of this request; with this answer, so that it costs no other one. */
  draft?: Draft;
}

/** Whom a request is about: its reporter, its participants, and every address that was written in it. */
const readRequest: RequestHandler<v.InferOutput<typeof input>, ReadRequestResult, WithRights> = {
  input,
  async run({ project, request }, { accountId }) {
    const [participants, written, draft] = await Promise.all([
      readParticipatingPeople('user', request),
      requireInProject(readWrittenRequest('user', request), { project, request }),
      readDraft(accountId, 'request', { project, about: request }, new Date()),
    ]);
    const { reporter, text } = written;
    const people = [
      ...(reporter === undefined ? [] : [personOf(reporter, 'reporter')]),
      ...(participants.ok ? participants.body.map((one) => personOf(one, 'participant')) : []),
      ...addressesIn(text).map((email): PersonOfRequest => ({ part: 'text', name: '', email })),
    ];
    const once = people.filter(
      ({ email }, index) => email === undefined || people.findIndex((one) => sameAddress(one.email, email)) === index,
    );
    const addressed = once.filter(({ email }) => email !== undefined);
    const kept = new Set(addressed.slice(0, MOST));
    return {
      kind: 'request',
      key: written.key,
      people: once.filter((one) => one.email === undefined || kept.has(one)),
      more: addressed.length - kept.size,
      ...(draft === undefined ? {} : { draft }),
      ...(participants.ok ? {} : { participants: { reason: participants.reason, call: participants.source } }),
    };
  },
};

export default readRequest;

function personOf({ displayName, emailAddress }: RequestPerson, part: PersonOfRequest['part']): PersonOfRequest {
  return { part, name: displayName, ...(emailAddress == null || emailAddress === '' ? {} : { email: emailAddress }) };
}

/** Of prose, what is an address; a word that was meant as one is for somebody who typed it. */
function addressesIn(text: string): string[] {
  return readInput(text.slice(0, LONGEST_TEXT)).emails.filter((email) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email));
}

function sameAddress(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}
