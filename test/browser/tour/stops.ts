import { ADMIN_STOPS } from './admin-stops';
import { COMPANY_PROGRESS_STOPS } from './company-progress-stops';
import { COMPANY_STOPS } from './company-stops';
import { ELSEWHERE_STOPS } from './elsewhere-stops';
import { HAND_OFF_STOPS } from './hand-off-stops';
import { OTHER_STATE_STOPS } from './other-state-stops';
import { OUTCOME_STOPS } from './outcome-stops';
import { PROJECT_STOPS } from './project-stops';
import { REPAIR_STOPS } from './repair-stops';
import { SETTINGS_STOPS } from './settings-stops';
import { SITE_HEALTH_STOPS } from './site-health-stops';
import type { Visitor } from './visitor';

/** A screen in one of its states. */
export interface Stop {
  /** Of pictures; kebab-case. */
  name: string;
  scenario: string;
  app?: 'app-role' | 'scopes';
  /** The app has the organization's key. */
  directoryKey?: boolean;
  /** Brings the screen there. */
  reach(at: Visitor): Promise<void>;
}

/** Every screen, in every state that a person can bring about. */
export const STOPS: readonly Stop[] = [
  ...PROJECT_STOPS,
  ...REPAIR_STOPS,
  ...OUTCOME_STOPS,
  ...HAND_OFF_STOPS,
  ...COMPANY_STOPS,
  ...COMPANY_PROGRESS_STOPS,
  ...ADMIN_STOPS,
  ...SITE_HEALTH_STOPS,
  ...SETTINGS_STOPS,
  ...ELSEWHERE_STOPS,
  ...OTHER_STATE_STOPS,
];
