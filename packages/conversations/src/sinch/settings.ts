import { type ApiPromise, type RequestOptions, requireFields, validated } from '@linktor/core';
import {
  createProjectSettings,
  deleteProjectSettings,
  type EmptyResponse,
  getProjectSettings,
  type ProjectSettings,
  type ProjectSettingsContent,
  updateProjectSettings,
} from '@linktor/core-gen/sinch';
import { SinchResource } from './resource.ts';

/**
 * Settings of the project. What is sent and what comes back nest differently: the answers hold the settings under
 * `settings`.
 */
export class Settings extends SinchResource {
  /**
   * Creates the settings.
   *
   * API: `POST /v1/projects/{project_id}/settings`
   *
   * @param data The settings.
   * @param options Settings of this call alone.
   * @throws ValidationError when `data` has no fields, before anything is sent.
   */
  create(data: ProjectSettingsContent, options?: RequestOptions): ApiPromise<ProjectSettings> {
    return validated(
      () => requireFields(data, 'data'),
      () => this.transport.request(createProjectSettings, { path: this.path, body: data }, options),
    );
  }

  /**
   * Gets the settings.
   *
   * API: `GET /v1/projects/{project_id}/settings`
   *
   * @param options Settings of this call alone.
   */
  get(options?: RequestOptions): ApiPromise<ProjectSettings> {
    return this.transport.request(getProjectSettings, { path: this.path }, options);
  }

  /**
   * Changes the settings given.
   *
   * API: `PATCH /v1/projects/{project_id}/settings`
   *
   * @param data The new values. Solve all identity conflicts (`Contacts.listIdentityConflicts`) before you turn on
   * `unified_contact_id_enabled`.
   * @param options Settings of this call alone.
   * @throws ValidationError when `data` has no fields, before anything is sent.
   */
  update(data: ProjectSettingsContent, options?: RequestOptions): ApiPromise<ProjectSettings> {
    return validated(
      () => requireFields(data, 'data'),
      () => this.transport.request(updateProjectSettings, { path: this.path, body: data }, options),
    );
  }

  /**
   * Deletes the settings, which puts the platform's defaults in force.
   *
   * API: `DELETE /v1/projects/{project_id}/settings`
   *
   * @param options Settings of this call alone.
   */
  delete(options?: RequestOptions): ApiPromise<EmptyResponse> {
    return this.transport.request(deleteProjectSettings, { path: this.path }, options);
  }
}
