import { ADMIN_STOPS } from './admin-stops';
import { PROJECT_STOPS } from './project-stops';
import { COMPANY_STOPS } from './company-stops';
import { REPAIR_STOPS } from './repair-stops';
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
export const STOPS: readonly Stop[] = [...PROJECT_STOPS, ...REPAIR_STOPS, ...COMPANY_STOPS, ...ADMIN_STOPS];
