import type { Guide } from './guide';

const guide: Guide = {
  id: 'correct-address',
  cures: ['invalid-email-format'],
  page: 'project-customers',
  title: { text: 'Correct the address' },
  watch: false,
  steps: [
    { text: 'Type the address anew instead of pasting it, and diagnose again.' },
    { text: 'If the wrong address was added before, remove that customer.' },
  ],
};

export default guide;
