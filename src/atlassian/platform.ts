import { getFetchAPI } from '@forge/api/out/api/fetch';

export type { APIResponse } from '@forge/api';
export { route, type Route } from '@forge/api/out/safeUrl';

/**
 * The platform's calls, from the two files of its package that hold them: the package's own index also brings its
 * translations, permissions and egress rules, none of them used here, which are a quarter of what a resolver may weigh.
 */
export const { asApp, asUser, fetch } = getFetchAPI();
