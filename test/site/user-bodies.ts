import { self } from './answers';
import type { Call } from './operation';
import { groupNames } from './rights';
import type { Account } from './site-description';
import { isActive } from './site-state';
import { stableUuid } from './stable-id';

type Shown = Pick<Call, 'state'>;

/** Profile visibility: a hidden address is left out. */
const emailOf = (account: Account): { emailAddress?: string } =>
  account.history.deleted || (account.type === 'atlassian' && !account.emailVisible)
    ? {}
    : { emailAddress: account.email };

/** A deleted account keeps its id, and loses its name. */
const shownName = (account: Account): string => (account.history.deleted ? 'Former user' : account.name);

/** The platform's User. `groups` and `applicationRoles` have items only where the caller expanded them. */
export function platformUser(call: Shown, account: Account, expand: string[] = []): object {
  const link = self(call, `/rest/api/3/user?accountId=${encodeURIComponent(account.accountId)}`);
  const groups = expand.includes('groups') ? groupNames(account) : [];
  const roles = expand.includes('applicationRoles') ? applicationRoles(account) : [];
  return {
    self: link,
    accountId: account.accountId,
    accountType: account.type,
    ...emailOf(account),
    avatarUrls: {},
    displayName: shownName(account),
    active: isActive(account),
    timeZone: 'Etc/UTC',
    locale: call.state.site.locale.replace('-', '_'),
    groups: { size: groupNames(account).length, items: groups.map((name) => groupBody(call, name)) },
    applicationRoles: { size: applicationRoles(account).length, items: roles },
    expand: 'groups,applicationRoles',
  };
}

/** JSM's UserDTO. */
export function deskUser(call: Shown, account: Account): object {
  const link = self(call, `/rest/api/2/user?accountId=${encodeURIComponent(account.accountId)}`);
  return {
    accountId: account.accountId,
    ...emailOf(account),
    displayName: shownName(account),
    active: isActive(account),
    timeZone: 'Etc/UTC',
    _links: { jiraRest: link, avatarUrls: {}, self: link },
  };
}

/** A group as the operations show it. */
export const groupBody = (call: Shown, name: string): object => {
  const groupId = stableUuid(`group ${name}`);
  return { name, groupId, self: self(call, `/rest/api/3/group?groupId=${groupId}`) };
};

const applicationRoles = (account: Account): object[] =>
  account.type === 'atlassian' && account.access === 'agent'
    ? [{ key: 'jira-servicedesk', name: 'Jira Service Management' }]
    : account.type === 'atlassian' && account.access === 'user'
      ? [{ key: 'jira-software', name: 'Jira' }]
      : [];

/** Documented as a prefix match on the words of the name, and on the e-mail address where it is visible. */
export function matches(account: Account, query: string): boolean {
  const wanted = query.trim().toLowerCase();
  const name = shownName(account).toLowerCase();
  const email = emailOf(account).emailAddress?.toLowerCase() ?? '';
  return [name, ...name.split(/\s+/), email].some((text) => text !== '' && text.startsWith(wanted));
}
