import { createGrant, deleteGrant, readProjectPermissionScheme, readSchemeGrants } from '../../atlassian/jira';
import { grantsOf } from '../../facts/permission-scheme';
import { readSchemeProjects } from '../../facts/scheme-projects';
import type { ChangeKind, ChangeWords } from './change';
import { notBegun, written } from './written';

/** One permission in one permission scheme for one holder. */
export interface GrantTarget {
  schemeId: number;
  schemeName: string;
  permission: string;
  holderType: string;
  /** The role's id, where the holder is a project role; empty otherwise. */
  holderParameter: string;
  holderName: string;
}

/** Whether the holder has the permission. */
export interface GrantState {
  granted: boolean;
}

export const operations = [
  'GET /rest/api/3/project/search',
  'GET /rest/api/3/project/{projectKeyOrId}/permissionscheme',
  'GET /rest/api/3/permissionscheme/{schemeId}/permission',
  'POST /rest/api/3/permissionscheme/{schemeId}/permission',
  'DELETE /rest/api/3/permissionscheme/{schemeId}/permission/{permissionId}',
] as const;

export const words: ChangeWords = {
  title: { text: '{permission} for {holderName} in the permission scheme “{schemeName}”' },
  before: { text: '{granted, select, true {granted} other {not granted}}' },
  after: { text: '{granted, select, true {granted} other {not granted}}' },
};

const permissionGrant: ChangeKind<'permission-grant', GrantTarget, GrantState> = {
  kind: 'permission-grant',
  reversible: true,
  mails: false,
  lock: (target) => `scheme:${String(target.schemeId)}`,
  async read(target) {
    const answer = await readSchemeGrants('user', target.schemeId);
    if (!answer.ok) return answer;
    return {
      ok: true,
      state: { granted: matching(target, answer.body.permissions).length > 0 },
      source: answer.source,
    };
  },
  async moved(target, projectId) {
    const answer = await readProjectPermissionScheme('user', projectId);
    if (!answer.ok) return answer;
    const { id, name } = answer.body;
    return { ok: true, state: id === target.schemeId ? undefined : name, source: answer.source };
  },
  shared: (target, projectId) => readSchemeProjects(target.schemeId, projectId),
  async write(target, to) {
    if (to.granted) {
      const holder = {
        type: target.holderType,
        ...(target.holderParameter ? { parameter: target.holderParameter } : {}),
      };
      return written(await createGrant('user', target.schemeId, { permission: target.permission, holder }));
    }
    const present = await readSchemeGrants('user', target.schemeId);
    if (!present.ok) return notBegun(present);
    const calls = [];
    for (const grant of matching(target, present.body.permissions)) {
      if (grant.id === undefined) continue;
      const outcome = written(await deleteGrant('user', target.schemeId, grant.id));
      calls.push(...outcome.calls);
      if (!outcome.ok) return { ...outcome, calls };
    }
    return { ok: true, calls };
  },
};

export default permissionGrant;

function matching(target: GrantTarget, grants: Parameters<typeof grantsOf>[0]) {
  return grantsOf(grants).filter(
    (grant) =>
      grant.permission === target.permission &&
      grant.holder.type === target.holderType &&
      (grant.holder.parameter ?? '') === target.holderParameter,
  );
}
