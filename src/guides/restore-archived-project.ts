import type { Guide, GuideWords } from './guide';

export const words: GuideWords = {
  title: { text: 'Have the service project restored from the archive' },
  steps: [
    {
      text: 'Ask a Jira administrator to open the list of archived projects, and to restore the service project. Somebody archived it on purpose: ask first whether another one has taken its place.',
    },
    { text: 'Where another one has, invite the customer there, and send the link to its portal.' },
    { text: 'After restoring, diagnose again: what was wrong before the archiving is wrong still.' },
  ],
};

const guide: Guide = {
  id: 'restore-archived-project',
  cures: ['project-archived'],
  page: 'project-customers',
  watch: false,
};

export default guide;
