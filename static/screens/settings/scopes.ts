/** What a key has to be allowed for repairs in the directory; no document names it. */
export const WRITE_SCOPE = 'write:users:admin';

/** What a key has to be allowed for each thing that is read with it. */
export const SCOPES = {
  organization: 'read:orgs:admin',
  directory: 'read:directories:admin',
  domains: 'read:domains:admin',
  approvedDomains: 'read:app-access-settings:admin',
} as const;
