import { type ApiPromise, type RequestOptions, requireText, validated } from '@linktor/core';
import { type LookupCapabilityRequest, type LookupCapabilityResponse, lookupCapability } from '@linktor/core-gen/sinch';
import { checkRecipient } from './recipient.ts';
import { SinchResource } from './resource.ts';

/** What recipients can receive. */
export class Capability extends SinchResource {
  /**
   * Asks what a recipient can receive. The answer here only echoes the request; the result comes as a `CAPABILITY`
   * callback with the same `request_id`. A channel that cannot tell counts as capable.
   *
   * API: `POST /v1/projects/{project_id}/capability:query`
   *
   * @param request The app, the recipient, and your `request_id` (generated when left out; it makes nothing idempotent).
   * @param options Settings of this call alone.
   * @throws ValidationError on a missing app, or a recipient as `Messages.send` would refuse it, before anything is sent.
   */
  lookup(request: LookupCapabilityRequest, options?: RequestOptions): ApiPromise<LookupCapabilityResponse> {
    return validated(
      () => {
        requireText(request?.app_id, 'app_id');
        checkRecipient(request.recipient);
      },
      () => this.transport.request(lookupCapability, { path: this.path, body: request }, options),
    );
  }
}
