/** The site a host talks to: a simulated one, or a real one (then read only). */
export interface HostSite {
  /** Where product calls go, such as `http://127.0.0.1:1234` or `https://x.atlassian.net`. */
  url: string;
  /** The Authorization header for a call; undefined refuses it: the app then sees 403. */
  authorization(as: { how: 'user'; accountId: string } | { how: 'app' }): string | undefined;
  /** Only operations that the table marks as reading go through; others throw in the app. */
  readOnly: boolean;
  cloudId: string;
  siteUrl: string;
}
