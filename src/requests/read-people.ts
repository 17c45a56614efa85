import * as v from 'valibot';
import { peopleOfText, type PeopleList } from './people-of-text';
import { stop } from './problem';
import { projectNamed } from './project-named';
import type { RequestHandler } from './request';

/** More would hold a person at the screen for too long, and their plans would grow old meanwhile. */
export const MOST_PEOPLE = 200;
const LONGEST_TEXT = 200_000;

const input = v.object({ project: projectNamed, text: v.string() });

export type ReadPeoplePayload = v.InferInput<typeof input>;
export type ReadPeopleResult = { kind: 'people' } & PeopleList;

/** Reads a pasted list of people. Nothing is asked of the site. */
const readPeople: RequestHandler<v.InferOutput<typeof input>, ReadPeopleResult> = {
  input,
  async run({ text }) {
    if (text.length > LONGEST_TEXT) stop('text-too-long', { count: text.length });
    const list = peopleOfText(text);
    if (list.people.length > MOST_PEOPLE) {
      stop('too-many-people', { count: list.people.length, limit: MOST_PEOPLE });
    }
    return { kind: 'people', ...list };
  },
};

export default readPeople;
