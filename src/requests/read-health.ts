import { keptHealth, type ProjectHealth } from '../records/project-health';
import { listServiceProjects, type ListedProject, type ListedProjects } from './list-service-projects';
import { noPayload, type ReadSettingsPayload } from './read-settings';
import type { RequestHandler } from './request';

/** A service project, with what its last check came to where it was checked. */
export interface ProjectWithHealth extends ListedProject {
  health?: ProjectHealth;
}

export type ReadHealthResult = {
  kind: 'health';
  projects: ProjectWithHealth[];
  /** The results could not be read, so that none is here. */
  resultsUnread?: true;
} & Pick<ListedProjects, 'total' | 'cut'>;

/** The service projects of the site as the caller sees them, with what is known of each. Checks nothing. */
const readHealth: RequestHandler<ReadSettingsPayload, ReadHealthResult> = {
  input: noPayload,
  async run() {
    const [{ projects, ...rest }, kept] = await Promise.all([
      listServiceProjects(),
      keptHealth(new Date()).catch(() => undefined),
    ]);
    return {
      kind: 'health',
      projects: projects.map((project) => {
        const health = kept?.get(project.id);
        return { ...project, ...(health === undefined ? {} : { health }) };
      }),
      ...rest,
      ...(kept === undefined ? { resultsUnread: true as const } : {}),
    };
  },
};

export default readHealth;
