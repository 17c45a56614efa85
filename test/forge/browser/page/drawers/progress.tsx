import ProgressBar from '@atlaskit/progress-bar';
import { ProgressTracker } from '@atlaskit/progress-tracker';
import Spinner from '@atlaskit/spinner';
import type { Drawer } from '../drawer';
import { passOn } from '../pass-on';

export const progressDrawers: Record<string, Drawer> = {
  ProgressBar: passOn(ProgressBar),
  ProgressTracker: passOn(ProgressTracker),
  Spinner: passOn(Spinner),
};
