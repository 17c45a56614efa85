import { authorize, getAppContext, i18n, permissions } from '@forge/api';
import { outcomeOf } from './outcome';

interface Call {
  payload: Record<string, unknown>;
  context: Record<string, unknown>;
}

let served = 0;

export const runtime = {
  echo: ({ payload, context }: Call) => ({ payload, context }),
  appContext: () => {
    const { appAri, environmentType, moduleKey, invocationId, invocationRemainingTimeInMillis } = getAppContext();
    return {
      app: appAri.toString(),
      environmentType,
      moduleKey,
      invocationId,
      left: invocationRemainingTimeInMillis(),
    };
  },
  granted: ({ payload }: Call) => ({
    scope: permissions.hasScope(String(payload['scope'])),
    address: permissions.canFetchFrom('backend', String(payload['url'])),
  }),
  projectRights: ({ payload }: Call) =>
    outcomeOf(() => authorize().onJiraProject(Number(payload['project'])).canEditIssues?.()),
  translate: ({ payload }: Call) =>
    outcomeOf(async () => {
      const t = await i18n.createTranslationFunction(String(payload['locale']));
      return t('greeting');
    }),
  time: () => ({ now: Date.now(), year: new Date().getFullYear(), fixed: new Date(0).toISOString() }),
  log: ({ payload }: Call) => {
    console.warn('parcel %s is late', payload['parcel']);
    return {};
  },
  served: () => ({ served: ++served }),
  nothing: () => undefined,
};
