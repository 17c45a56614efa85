import { createHash } from 'node:crypto';

/** A UUID that is always the same for the same text, so that golden files and screenshots do not change. */
export function stableUuid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}

/** The same address always has the same account id. */
export const atlassianAccountId = (email: string): string => `712020:${stableUuid(`atlassian ${email}`)}`;

/** Portal-only customers are told apart by the prefix `qm:`. */
export const portalOnlyAccountId = (email: string): string =>
  `qm:${stableUuid('directory of portal-only customers')}:${stableUuid(`portal-only ${email}`)}`;
