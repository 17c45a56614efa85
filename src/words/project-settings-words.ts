import type { Message } from '../checks/check';

/** What the page among the settings of a service project says. */
export const PROJECT_SETTINGS_WORDS = {
  'project-settings.intro': {
    text: 'For administrators of this service project: whether it would let a customer in at all, how it differs from one that works, and what was changed in it with this app.',
  },
  'project-settings.tab.health': { text: 'Health' },
  'project-settings.tab.compare': { text: 'Compare' },
  'project-settings.health.customer': { text: 'E-mail address or account ID of a customer (optional)' },
  'project-settings.health.about': {
    text: 'Looks for what would stop every customer: the site, the permission scheme, the customers’ role. With a customer, for what stops that one. Nothing is changed.',
  },
} as const satisfies Record<string, Message>;
