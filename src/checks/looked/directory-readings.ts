import type { Message } from '../check';
import type { DirectoryReading } from './looked-cause';

/** Provisioned from an identity provider, and off: only there can it be switched on for good. */
export const syncedAndOff: DirectoryReading = {
  uses: ['directoryUser'],
  found({ directoryUser }) {
    if (directoryUser?.details === undefined || directoryUser.state === 'not-listed') return undefined;
    const synced = directoryUser.details.managementSource === 'synced';
    const off = directoryUser.state === 'deactivated' || directoryUser.state === 'suspended';
    // An orphaned record of an identity provider is behind accounts, too, that the directory does not call synced.
    if (off && !synced) return undefined;
    return { blocks: synced && off, values: { synced: String(synced), off: String(off) } };
  },
};
export const SYNCED_AND_OFF: Message = {
  text: 'Directory: {synced, select, true {provisioned from an identity provider} other {not provisioned from an identity provider}}, {off, select, true {not active} other {active}}',
};

/** An Atlassian account that is let in nowhere here, beside a portal-only one that is. */
export const shadowing: DirectoryReading = {
  uses: ['directoryUser', 'portalOnlyAccount'],
  found({ directoryUser, portalOnlyAccount }) {
    if (directoryUser?.details === undefined || portalOnlyAccount === undefined) return undefined;
    const { state } = directoryUser;
    const listed = state !== 'not-listed';
    const access = state === 'active';
    const values = { listed: String(listed), access: String(access) };
    return { blocks: listed && !access && portalOnlyAccount.state === 'active', values, confidence: 'likely' };
  },
};
export const SHADOWING: Message = {
  text: 'Directory: {listed, select, true {an Atlassian account with this address, {access, select, true {with} other {without}} access to this site} other {no Atlassian account with this address}}',
};

/** Whether the address of the Atlassian account is verified; says nothing about a portal-only one. */
export const unverified: DirectoryReading = {
  uses: ['directoryUser', 'portalOnlyAccount'],
  found({ directoryUser, portalOnlyAccount }) {
    const verified = directoryUser?.details?.emailVerified;
    if (directoryUser?.state !== 'active' || verified === undefined) return undefined;
    // The mail may be about the portal-only account.
    if (portalOnlyAccount?.state === 'active') return undefined;
    return { blocks: !verified, values: { verified: String(verified) } };
  },
};
export const UNVERIFIED: Message = {
  text: 'Directory: the address is {verified, select, true {verified} other {not verified}}',
};

/** Which role an approved domain gives in Jira Service Management, and whether the account got it. */
export const roleOfDomain: DirectoryReading = {
  uses: ['approvedDomain', 'roleInDirectory', 'address'],
  found({ approvedDomain, roleInDirectory, address }) {
    // Seen of accounts that used another app of the site before: https://jira.atlassian.com/browse/AX-1097
    if (roleInDirectory?.state === 'domain-gave-none') {
      const values = { domain: address?.domain ?? '', approved: 'withheld', role: '' };
      return { blocks: true, values, confidence: 'likely', fact: 'roleInDirectory' };
    }
    if (approvedDomain === undefined) return undefined;
    const { domain, approved, serviceManagement } = approvedDomain;
    if (!approved) return { blocks: false, values: { domain, approved: 'false', role: '' } };
    const role = serviceManagement?.defaultRole;
    const values = { domain, approved: 'true', role: role ?? '' };
    if (role === 'customer' || role === 'stakeholder') return { blocks: false, values };
    // The operation is experimental: only a role that is said to be none is one.
    return role === 'none' ? { blocks: true, values, confidence: 'likely' } : undefined;
  },
};
export const ROLE_OF_DOMAIN: Message = {
  text: 'Approved domains: {domain} {approved, select, true {is one of them, with the role {role} in Jira Service Management} withheld {is one of them with the role Customer, and the account has no role} other {is none of them}}',
};

/** Seen on the page of the directory only: no operation tells where a group came from. */
export const copiedFromAnotherSite: DirectoryReading = {
  uses: ['directoryUser'],
  found({ directoryUser }) {
    if (directoryUser === undefined) return undefined;
    const { state, role, details } = directoryUser;
    // A key shows no group; but whoever has a role, or no account, is in none that lacks it.
    if (details !== undefined && role === undefined && state !== 'not-listed') return undefined;
    const copied = state === 'copied';
    return { blocks: copied, values: { copied: String(copied) } };
  },
};
export const COPIED_FROM_ANOTHER_SITE: Message = {
  text: 'Directory: {copied, select, true {no access, in groups that were copied from another site} other {no copied group that lacks access}}',
};
