import type { Caller } from './caller';
import type { SiteState } from './site-state';

/** One documented operation; its label is the method and the path as Atlassian's OpenAPI documents print them. */
export interface Operation {
  label: string;
  /** Asks and changes nothing, also where the method is POST. */
  reads: boolean;
  /** Wants the header `X-ExperimentalApi: opt-in`. */
  experimental?: true;
  anonymous?: true;
  run(call: Call): Answer;
}

/** A call of an operation, as far as answering it takes. */
export interface Call {
  state: SiteState;
  caller: Caller;
  /** Values of the path's `{parameters}`. */
  params: Record<string, string>;
  query: Query;
  body: unknown;
}

/** The query of a call. */
export interface Query {
  /** The last value of a parameter; undefined where it is not given. */
  one(name: string): string | undefined;
  /** All values: repeated, or separated by commas. */
  all(name: string): string[];
  /** A number from 0; the fallback where it is not given or is no number. */
  number(name: string, fallback: number): number;
}

/** What is sent back; without a body, nothing but the status. */
export interface Answer {
  status: number;
  body?: unknown;
}

/** Reads the query of an address. */
export function makeQuery(params: URLSearchParams): Query {
  return {
    one: (name) => params.getAll(name).at(-1),
    all: (name) =>
      params
        .getAll(name)
        .flatMap((value) => value.split(','))
        .map((value) => value.trim())
        .filter((value) => value !== ''),
    number(name, fallback) {
      const given = params.get(name);
      return given !== null && /^\d+$/.test(given) ? Number(given) : fallback;
    },
  };
}
