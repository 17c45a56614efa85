import type { Guide, GuideWords } from './guide';

export const words: GuideWords = {
  title: { text: 'Correct the address' },
  steps: [
    { text: 'Type the address instead of pasting it, and diagnose again.' },
    { text: 'If the wrong address was added before, remove that customer.' },
  ],
};

const guide: Guide = {
  id: 'correct-address',
  cures: ['invalid-email-format'],
  page: 'project-customers',
  watch: false,
};

export default guide;
