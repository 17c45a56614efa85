import { defineCheck } from './check';

export default defineCheck({
  cause: 'site-or-subscription-inactive',
  stage: 'environment',
  explains: ['cannot-sign-in', 'cannot-see-portal', 'cannot-see-request'],
  docs: {
    title: { text: 'The site or its subscription is not active' },
    why: { text: 'Without an active Jira Service Management, nobody gets into the portal, whatever the settings are.' },
    todo: { text: 'Ask the billing contact to renew the subscription or to reactivate the site.' },
    sources: ['https://support.atlassian.com/subscriptions-and-billing/docs/resolve-atlassian-guard-payment-issue/'],
  },
  messages: {
    unlicensed: { text: 'Jira Service Management has no license on this site.' },
    inactive: { text: 'Somebody looked, and the site or Jira Service Management is deactivated or not paid.' },
    license: { text: 'License of Jira Service Management: {active, select, true {active} other {none}}' },
    looked: {
      text: 'Somebody looked at the site: {inactive, select, true {deactivated or not paid} other {not deactivated}}',
    },
    licensed: { text: 'Jira Service Management is licensed on this site.' },
  },
  needs: ['siteState'],
  uses: ['subscription'],
  // What somebody saw goes further than the license: it does not show a lapsed subscription of another product.
  excluded: ({ siteState, subscription }) =>
    subscription?.active && siteState?.state !== 'inactive' ? 'licensed' : undefined,
  judge({ siteState }, { subscription }) {
    if (subscription.readable && !subscription.value.active) {
      const values = { active: String(subscription.value.active) };
      const evidence = [{ type: 'value', fact: 'subscription', label: 'license', values }] as const;
      return { outcome: 'blocks', message: 'unlicensed', confidence: 'certain', evidence };
    }
    const inactive = siteState.state === 'inactive';
    const values = { inactive: String(inactive) };
    const evidence = [{ type: 'value', fact: 'siteState', label: 'looked', values }] as const;
    return inactive
      ? { outcome: 'blocks', message: 'inactive', confidence: 'certain', evidence }
      : { outcome: 'passes', evidence };
  },
});
