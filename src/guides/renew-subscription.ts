import type { Guide, GuideWords } from './guide';

export const words: GuideWords = {
  title: { text: 'Have the subscription renewed' },
  steps: [
    { text: 'Ask the billing contact of the site to look at the subscription of Jira Service Management.' },
    { text: 'Have it renewed, or the site reactivated. Change no setting of customers meanwhile.' },
    { text: 'Wait until others get into the portal again.' },
  ],
};

const guide: Guide = {
  id: 'renew-subscription',
  cures: ['site-or-subscription-inactive'],
  page: 'directory-users',
  watch: false,
};

export default guide;
