import type { Answer, Call } from './operation';

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const created = (body: unknown): Answer => ({ status: 201, body });
export const noContent = (): Answer => ({ status: 204 });

/**
 * The platform's ErrorCollection. Texts are translated and mostly undocumented, so ours say that they are ours, unless
 * the documentation prints one (`documented`).
 */
export function platformError(status: number, why: string | { documented: string }): Answer {
  return { status, body: { errorMessages: [textOf(why)], errors: {} } };
}

/**
 * The ErrorResponse of JSM. The i18nKey is the part a program can rely on, so only keys that are known are sent.
 */
export function deskError(status: number, why: string | { documented: string }, i18nKey?: DeskErrorKey): Answer {
  return {
    status,
    body: {
      errorMessage: textOf(why),
      ...(i18nKey !== undefined && { i18nErrorMessage: { i18nKey, parameters: [] } }),
    },
  };
}

export type DeskErrorKey = 'cv.signup.error.not.allowed' | 'sd.rest.error.bad.request.users.not.found';

const textOf = (why: string | { documented: string }): string =>
  typeof why === 'string' ? `(simulated site) ${why}` : why.documented;

/** JSM's page: `start` and `limit` (50 by default, and capped by the site). */
export function deskPage<Item>(call: Call, path: string, items: Item[], toBody: (item: Item) => unknown): Answer {
  const { host, pageLimit } = call.state.site;
  const start = call.query.number('start', 0);
  const limit = call.query.number('limit', 50);
  const values = items.slice(start, start + Math.min(limit, pageLimit));
  const end = start + values.length;
  const isLastPage = end >= items.length;
  const base = `https://${host}/rest/servicedeskapi${path}`;
  return ok({
    _expands: [],
    size: values.length,
    start,
    limit,
    isLastPage,
    _links: {
      self: `${base}?start=${start}&limit=${limit}`,
      base: `https://${host}`,
      context: '',
      ...(!isLastPage && { next: `${base}?start=${end}&limit=${limit}` }),
    },
    values: values.map(toBody),
  });
}

export const self = (call: Pick<Call, 'state'>, path: string): string => `https://${call.state.site.host}${path}`;
