import addCompanyPerson from './add-company-person';
import type { AnyRepair } from './repair';
import setUpCompany from './set-up-company';

/** Repairs that cure nothing: they let a company in, and are planned on a page of their own. */
export const COMPANY_REPAIRS: readonly AnyRepair[] = [
  setUpCompany,
  addCompanyPerson,
] as readonly unknown[] as readonly AnyRepair[];
