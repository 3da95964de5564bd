import type { Context, World } from '../../engine/context.ts';
import { type ProjectRecord, projects } from './records.ts';

/** What callers have called the project before anybody called. */
const UNNAMED = '00000000-0000-4000-8000-000000000000';

/** The one project of the sandbox: credentials are not told apart, so every project id means it. */
export const theProject = (world: World): ProjectRecord =>
  projects(world).get('project') ?? { id: 'project', project_id: UNNAMED };

/** Callbacks name the project as its callers do. */
export function noteProject(context: Context): void {
  const { project_id } = context.params;
  const project = theProject(context);
  if (project_id === undefined || project_id === project.project_id) return;
  projects(context).put('project', { ...project, project_id });
}
