import { jsonResponse, type WireResponse } from '../wire';

/** An answer of the storage that is not 2xx; `code` is what the app finds on ForgeKvsAPIError. */
export class KvsRefusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'KvsRefusal';
    this.status = status;
    this.code = code;
  }
}

/**
 * For refusals whose code Atlassian does not document; an app must not depend on it.
 * @param message what was wrong
 */
export function undocumented(message: string, status = 400): KvsRefusal {
  return new KvsRefusal(status, 'VALIDATION_ERROR', message);
}

/** The answer in which Forge puts a refusal. */
export function refusalResponse({ status, code, message }: KvsRefusal): WireResponse {
  return jsonResponse(status, { code, message }, [['x-b3-traceid', '0000000000000000']]);
}
