import { projectPermissions } from './permission-keys';
import type { PermissionGrant, ProjectRole } from './site-description';
import type { SiteFile } from './site-file';
import { SiteProblem, unknownName } from './site-problem';
import { portalAccess, sameHolder, standardGrants } from './standard-scheme';

/** What names in the file stand for. */
export interface Names {
  roles: ProjectRole[];
  accountId(email: string, path: string): string;
}

/** The grants of one scheme of the file: the standard ones without some and plus some, or a list of its own. */
export function describeGrants(
  scheme: SiteFile['permissionSchemes'][number],
  path: string,
  schemeId: number,
  names: Names,
): PermissionGrant[] {
  if (scheme.grants !== undefined && (scheme.without.length > 0 || scheme.plus.length > 0)) {
    throw new SiteProblem(path, 'has both "grants" and "without" or "plus": write "grants" alone, or the other two');
  }
  let lines = grantsOf(scheme.grants ?? standardGrants, `${path}.grants`, names);
  scheme.without.forEach((text, index) => {
    const place = `${path}.without[${index}]`;
    const gone = parse(text, place, names);
    const rest = lines.filter(
      (line) =>
        !((gone.permission === '*' || gone.permission === line.permission) && sameHolder(gone.holder, line.holder)),
    );
    if (rest.length === lines.length) {
      throw new SiteProblem(place, `says "${text}", which the standard scheme does not grant: leave it out`);
    }
    lines = rest;
  });
  lines.push(...grantsOf(scheme.plus, `${path}.plus`, names));
  return numberGrants(lines, schemeId);
}

/** Grants from `"PERMISSION: holder"` lines. */
export function grantsOf(lines: string[], path: string, names: Names): Omit<PermissionGrant, 'id'>[] {
  return lines.map((line, index) => {
    const place = `${path}[${index}]`;
    const grant = parse(line, place, names);
    if (grant.permission === '*') throw new SiteProblem(place, 'can use * in "without" only');
    return grant;
  });
}

/** Ids that no other permission scheme has. */
export const numberGrants = (grants: Omit<PermissionGrant, 'id'>[], schemeId: number): PermissionGrant[] =>
  grants.map((grant, index) => ({ id: schemeId * 1000 + index + 1, ...grant }));

function parse(line: string, path: string, names: Names): Omit<PermissionGrant, 'id'> {
  const [permission = '', ...rest] = line.split(':');
  const holder = rest.join(':').trim();
  if (holder === '') {
    throw new SiteProblem(path, `is "${line}": write "PERMISSION: holder", such as "BROWSE_PROJECTS: portal-access"`);
  }
  if (permission !== '*' && projectPermissions[permission] === undefined) {
    throw new SiteProblem(path, unknownName(permission, 'project permission', Object.keys(projectPermissions)));
  }
  return { permission, holder: parseHolder(holder, path, names) };
}

/** Who holds a grant, or is named by a security level. */
export function parseHolder(text: string, path: string, names: Names): PermissionGrant['holder'] {
  const [word = '', ...rest] = text.split(' ');
  const name = rest.join(' ').trim();
  switch (word) {
    case 'portal-access':
      return { type: portalAccess };
    case 'anyone':
      return { type: 'anyone' };
    case 'any-user':
      return { type: 'applicationRole' };
    case 'application':
      return { type: 'applicationRole', parameter: name };
    case 'group':
      return { type: 'group', parameter: name };
    case 'user-field':
      return { type: 'userCustomField', parameter: name };
    case 'group-field':
      return { type: 'groupCustomField', parameter: name };
    case 'user':
      return { type: 'user', parameter: names.accountId(name, path) };
    case 'role': {
      const role = names.roles.find((candidate) => candidate.name === name);
      if (role === undefined) {
        const known = names.roles.map((candidate) => candidate.name);
        throw new SiteProblem(path, unknownName(name, 'project role', known));
      }
      return { type: 'projectRole', parameter: String(role.id) };
    }
    default:
      throw new SiteProblem(
        path,
        `has the holder "${text}": write portal-access, any-user, anyone, application <key>, role <name>, group <name>, user <e-mail>, user-field <id> or group-field <id>`,
      );
  }
}
