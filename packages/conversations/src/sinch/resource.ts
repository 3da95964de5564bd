import type { Transport } from '@linktor/core';
import { isSinchProject, type SinchOptions, type SinchProject, sinchProject } from './project.ts';

/** The base of every Sinch resource: the transport, and the project in every path. */
export abstract class SinchResource {
  /** What all calls go through: `transport.request({ method, path })` makes one that no method stands for. */
  readonly transport: Transport;
  protected readonly path: { readonly project_id: string };

  /**
   * @param options Client options, or a project other resources share.
   * @throws ConfigurationError when an option is missing, misspelt or malformed.
   */
  constructor(options: SinchOptions | SinchProject = {}) {
    const { id, transport } = isSinchProject(options) ? options : sinchProject(options);
    this.transport = transport;
    this.path = { project_id: id };
  }
}
