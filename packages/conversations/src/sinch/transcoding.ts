import { type ApiPromise, type RequestOptions, requireItems, requireText, validated } from '@linktor/core';
import { type TranscodeMessageRequest, type TranscodeMessageResponse, transcodeMessage } from '@linktor/core-gen/sinch';
import { SinchResource } from './resource.ts';
import { checkMessage } from './send-request.ts';

/** Previews of what a channel will get. */
export class Transcoding extends SinchResource {
  /**
   * Shows a message in the native form of the given channels, without sending it.
   *
   * API: `POST /v1/projects/{project_id}/messages:transcode`
   *
   * @param request The app, the message, and the channels; the answer has one JSON text per channel.
   * @param options Settings of this call alone.
   * @throws ValidationError on a missing app, a message with no content or several kinds, or no channel, before anything is sent.
   */
  transcodeMessage(request: TranscodeMessageRequest, options?: RequestOptions): ApiPromise<TranscodeMessageResponse> {
    return validated(
      () => {
        requireText(request?.app_id, 'app_id');
        checkMessage(request.app_message, 'app_message');
        requireItems(request.channels, 'channels');
      },
      () => this.transport.request(transcodeMessage, { path: this.path, body: request }, options),
    );
  }
}
