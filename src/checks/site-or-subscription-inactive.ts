import { defineCheck, type CheckWords } from './check';

export const words = {
  title: { text: 'The site, or a subscription it needs, is not active' },
  why: {
    text: 'Without an active Jira Service Management nobody gets into the portal, whatever the settings are; without an active Atlassian Guard, nobody who signs in through it.',
  },
  todo: { text: 'Ask the billing contact to renew the subscription or to reactivate the site.' },
  sources: ['https://support.atlassian.com/subscriptions-and-billing/docs/resolve-atlassian-guard-payment-issue/'],
  messages: {
    unlicensed: { text: 'Jira Service Management has no license on this site.' },
    inactive: {
      text: 'Somebody looked, and the site, Jira Service Management or Atlassian Guard is deactivated or not paid.',
    },
    license: { text: 'License of Jira Service Management: none' },
    looked: {
      text: 'Somebody looked at the site: {inactive, select, true {deactivated or not paid} other {not deactivated}}',
    },
  },
} satisfies CheckWords;

export default defineCheck<typeof words>()({
  cause: 'site-or-subscription-inactive',
  stage: 'environment',
  explains: ['cannot-sign-in', 'cannot-see-portal', 'cannot-see-request'],
  needs: ['siteState'],
  uses: ['subscription'],
  // A license that is there proves little: it does not show a lapsed subscription of another product.
  decide({ subscription }) {
    if (subscription === undefined || subscription.active) return undefined;
    const evidence = [{ type: 'value', fact: 'subscription', label: 'license' }] as const;
    return { outcome: 'blocks', message: 'unlicensed', confidence: 'certain', evidence };
  },
  judge({ siteState }) {
    const inactive = siteState.state === 'inactive';
    const values = { inactive: String(inactive) };
    const evidence = [{ type: 'value', fact: 'siteState', label: 'looked', values }] as const;
    return inactive
      ? { outcome: 'blocks', message: 'inactive', confidence: 'certain', evidence }
      : { outcome: 'passes', evidence };
  },
});
