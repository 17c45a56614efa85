import type { Guide } from './guide';

const guide: Guide = {
  id: 'renew-subscription',
  cures: ['site-or-subscription-inactive'],
  page: 'directory-users',
  title: { text: 'Have the subscription renewed' },
  watch: false,
  steps: [
    { text: 'Ask the billing contact of the site to look at the subscription of Jira Service Management.' },
    { text: 'Have it renewed, or the site reactivated. Change no setting of customers meanwhile.' },
    { text: 'When others get into the portal again, diagnose again.' },
  ],
};

export default guide;
