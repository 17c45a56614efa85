import { organizationsOf, type CustomerOrganizations } from '../facts/customer-organizations';
import type { FactValues } from '../facts/facts';
import type { SharedReads } from '../facts/read-facts';
import { requireServiceProject } from './diagnose-one';
import { freshContext } from './fresh-context';
import { stop } from './problem';

/** What all people of a company share. */
export type CompanyFacts = Pick<FactValues, 'serviceDesk' | 'serviceProject'> & {
  customerOrganizations: CustomerOrganizations;
};

/** Reads the service project and its organizations anew, once for all people of one request. */
export async function companyFacts(project: string, accountId: string, shared: SharedReads): Promise<CompanyFacts> {
  const context = freshContext(project, '', accountId, undefined, shared);
  await requireServiceProject(context);
  const [serviceProject, serviceDesk] = await Promise.all([
    context.read('serviceProject'),
    context.read('serviceDesk'),
  ]);
  if (!serviceProject.readable) return stop('facts-missing', { facts: ['serviceProject'] });
  if (!serviceDesk.readable) return stop('facts-missing', { facts: ['serviceDesk'] });
  const organizations = await organizationsOf(serviceDesk.value.id, undefined);
  if (!organizations.readable) return stop('facts-missing', { facts: ['customerOrganizations'] });
  return {
    serviceProject: serviceProject.value,
    serviceDesk: serviceDesk.value,
    customerOrganizations: organizations.value,
  };
}
