import { makeResolver } from '@forge/resolver';
import type { RequestsOf } from './access/answered';
import forgetOrganizationKey from './requests/forget-organization-key';
import forgetSiteAnswer from './requests/forget-site-answer';
import readAnswers from './requests/read-answers';
import readDraft from './requests/read-draft';
import readSettings from './requests/read-settings';
import { answerAll } from './requests/request';
import saveDraft from './requests/save-draft';
import saveOrganizationKey from './requests/save-organization-key';
import saveSetting from './requests/save-setting';
import testOrganizationKey from './requests/test-organization-key';

/** Answers static/configure.tsx; who may ask what stands in access/table.ts. */
export const resolver = makeResolver<RequestsOf<'configure'>>(
  answerAll({
    readSettings,
    saveSetting,
    saveOrganizationKey,
    testOrganizationKey,
    forgetOrganizationKey,
    readAnswers,
    forgetSiteAnswer,
    readDraft,
    saveDraft,
  }),
);
