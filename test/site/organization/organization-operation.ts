import type { Answer } from '../operation';
import type { SiteState } from '../site-state';

/** One operation of the Organizations API; its label is the method and the path as the documentation prints them. */
export interface OrganizationOperation {
  label: string;
  /** Without it, a key with scopes is refused. */
  scope: string;
  /** Changes something; everything else only asks, also where the method is POST. */
  writes?: true;
  run(call: OrganizationCall): Answer;
}

/** A call of the Organizations API, as far as answering it takes. */
export interface OrganizationCall {
  state: SiteState;
  params: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
  /** Whether the key was made in the organization that the site belongs to. */
  own: boolean;
}

/** The error body of the Organizations API. */
export function organizationError(status: number, code: string, title: string): Answer {
  return {
    status,
    body: { errors: [{ id: 'simulated', status: String(status), code, title: `(simulated) ${title}` }] },
  };
}
