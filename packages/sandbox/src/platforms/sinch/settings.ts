import {
  createProjectSettings,
  deleteProjectSettings,
  getProjectSettings,
  type ProjectSettings,
  type ProjectSettingsContent,
  updateProjectSettings,
} from '@linktor/core-gen/sinch';
import { Refusal } from '@linktor/mock';
import type { Handlers, World } from '../../engine/context.ts';
import { on } from '../typed.ts';
import { identityConflicts } from './identities.ts';
import { theProject } from './project.ts';
import { contacts, type ProjectRecord, projects } from './records.ts';
import { conflict, notNow } from './refusals.ts';

function withSettings(world: World): ProjectRecord & { settings: ProjectSettingsContent } {
  const { settings, ...project } = theProject(world);
  if (settings === undefined) throw new Refusal(404, 'The project has no settings.', { code: 'NOT_FOUND' });
  return { ...project, settings };
}

function keep(world: World, settings: ProjectSettingsContent): ProjectSettings {
  if (settings.contact_settings?.unified_contact_id_enabled && identityConflicts(contacts(world).list()).length > 0) {
    throw notNow('Several contacts share a number: solve these conflicts before you unify contact ids.');
  }
  const project = { ...theProject(world), settings };
  projects(world).put('project', project);
  return { project_id: project.project_id, settings };
}

export const settingsHandlers: Handlers = {
  ...on(createProjectSettings, ({ body }, context) => {
    if (theProject(context).settings !== undefined) throw conflict('The project has settings already.');
    return keep(context, body);
  }),

  ...on(getProjectSettings, (_given, context) => {
    const { project_id, settings } = withSettings(context);
    return { project_id, settings };
  }),

  ...on(updateProjectSettings, ({ body }, context) => {
    const { settings } = withSettings(context);
    const contact_settings = { ...settings.contact_settings, ...body.contact_settings };
    return keep(context, { ...settings, ...body, contact_settings });
  }),

  ...on(deleteProjectSettings, (_given, context) => {
    const { settings: _, ...project } = withSettings(context);
    projects(context).put('project', project);
    return {};
  }),
};
