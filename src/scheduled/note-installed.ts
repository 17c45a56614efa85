import { noteInstallation } from '../records/installation';

/** The platform installed the app on a site. Forge may tell it late, or twice; the later time only makes it wait longer. */
export async function installed(): Promise<void> {
  await noteInstallation(new Date().toISOString());
}
