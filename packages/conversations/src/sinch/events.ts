import {
  type ApiPromise,
  byPageToken,
  invalidArgument,
  type PagePromise,
  paginate,
  type RequestOptions,
  requireFields,
  requireText,
  validated,
  validatedPages,
} from '@linktor/core';
import {
  type Agent,
  type AppEvent,
  type ConversationEvent,
  deleteEvent,
  type EmptyResponse,
  type EventAccepted,
  type EventList,
  getEvent,
  type ListEventsQuery,
  listEvents,
  type SendEventRequest,
  sendEvent,
} from '@linktor/core-gen/sinch';
import { buildEventRequest, checkEventRequest, type EventOptions } from './event-request.ts';
import { SinchResource } from './resource.ts';

/** Events around messages: typing, read receipts, replies to comments, agents who join and leave. */
export class Events extends SinchResource {
  /**
   * Sends an event of any kind. The answer means queued, not delivered: delivery reports arrive by webhook.
   *
   * API: `POST /v1/projects/{project_id}/events:send`
   *
   * @param request Exactly one kind of event, to a contact or to channel identities. Of `channel_priority_order` only the
   * first counts.
   * @param options Settings of this call alone.
   * @throws ValidationError on no kind, several kinds or an empty recipient, before anything is sent.
   */
  send(request: SendEventRequest, options?: RequestOptions): ApiPromise<EventAccepted> {
    return validated(
      () => checkEventRequest(request),
      () => this.transport.request(sendEvent, { path: this.path, body: request }, options),
    );
  }

  /**
   * Tells that a reply is being written.
   *
   * API: `POST /v1/projects/{project_id}/events:send` with `composing_event`
   *
   * @param request The app and who is told.
   * @param options Settings of this call alone.
   * @throws ValidationError as `send` does.
   */
  sendComposingEvent(request: EventOptions, options?: RequestOptions): ApiPromise<EventAccepted> {
    return this.#sendKind('composing_event', request, options);
  }

  /**
   * Tells that no reply is being written any more.
   *
   * API: `POST /v1/projects/{project_id}/events:send` with `composing_end_event`
   *
   * @param request The app and who is told.
   * @param options Settings of this call alone.
   * @throws ValidationError as `send` does.
   */
  sendComposingEndEvent(request: EventOptions, options?: RequestOptions): ApiPromise<EventAccepted> {
    return this.#sendKind('composing_end_event', request, options);
  }

  /**
   * Marks what the contact wrote as read (WhatsApp and RCS). The platform does not say which message is meant.
   *
   * API: `POST /v1/projects/{project_id}/events:send` with `read_message_event`
   *
   * @param request The app and who is told.
   * @param options Settings of this call alone.
   * @throws ValidationError as `send` does.
   */
  sendReadMessageEvent(request: EventOptions, options?: RequestOptions): ApiPromise<EventAccepted> {
    return this.#sendKind('read_message_event', request, options);
  }

  /**
   * Replies to a comment (Instagram).
   *
   * API: `POST /v1/projects/{project_id}/events:send` with `comment_reply_event`
   *
   * @param request The app, who is told, and the `text`.
   * @param options Settings of this call alone.
   * @throws ValidationError on an empty text, and as `send` does.
   */
  sendCommentReplyEvent(request: EventOptions & { text: string }, options?: RequestOptions): ApiPromise<EventAccepted> {
    return this.#sendKind('comment_reply_event', request, options, 'text');
  }

  /**
   * Tells that an agent has joined.
   *
   * API: `POST /v1/projects/{project_id}/events:send` with `agent_joined_event`
   *
   * @param request The app, who is told, and the `agent`.
   * @param options Settings of this call alone.
   * @throws ValidationError on a missing agent, and as `send` does.
   */
  sendAgentJoinedEvent(request: EventOptions & { agent: Agent }, options?: RequestOptions): ApiPromise<EventAccepted> {
    return this.#sendKind('agent_joined_event', request, options, 'agent');
  }

  /**
   * Tells that an agent has left.
   *
   * API: `POST /v1/projects/{project_id}/events:send` with `agent_left_event`
   *
   * @param request The app, who is told, and the `agent`.
   * @param options Settings of this call alone.
   * @throws ValidationError on a missing agent, and as `send` does.
   */
  sendAgentLeftEvent(request: EventOptions & { agent: Agent }, options?: RequestOptions): ApiPromise<EventAccepted> {
    return this.#sendKind('agent_left_event', request, options, 'agent');
  }

  /**
   * Sends an event the channel itself defines.
   *
   * API: `POST /v1/projects/{project_id}/events:send` with `generic_event`
   *
   * @param request The app, who is told, and the `payload` in the channel's own form.
   * @param options Settings of this call alone.
   * @throws ValidationError on an empty payload, and as `send` does.
   */
  sendGenericEvent(
    request: EventOptions & { payload: Record<string, unknown> },
    options?: RequestOptions,
  ): ApiPromise<EventAccepted> {
    return this.#sendKind('generic_event', request, options, 'payload');
  }

  /**
   * Lists the events of a conversation or a contact: await it for one page, iterate it for all of them.
   *
   * API: `GET /v1/projects/{project_id}/events`
   *
   * @param query `conversation_id` or `contact_id`; `page_size` 1 to 20, default 10.
   * @param options Settings of this call alone.
   * @throws ValidationError when neither is named, before anything is sent.
   */
  list(query: ListEventsQuery, options?: RequestOptions): PagePromise<ConversationEvent, EventList> {
    const paging = byPageToken<ConversationEvent, EventList>('events');
    return validatedPages(
      () => {
        if (query?.conversation_id === undefined && query?.contact_id === undefined) {
          throw invalidArgument('query', 'must name a conversation_id or a contact_id');
        }
      },
      () => paginate(this.transport, listEvents, { path: this.path, query }, paging, options),
    );
  }

  /**
   * Gets one event.
   *
   * API: `GET /v1/projects/{project_id}/events/{event_id}`
   *
   * @param eventId The event.
   * @param options Settings of this call alone.
   */
  get(eventId: string, options?: RequestOptions): ApiPromise<ConversationEvent> {
    return this.transport.request(getEvent, { path: { ...this.path, event_id: eventId } }, options);
  }

  /**
   * Deletes an event.
   *
   * API: `DELETE /v1/projects/{project_id}/events/{event_id}`
   *
   * @param eventId The event.
   * @param options Settings of this call alone.
   */
  delete(eventId: string, options?: RequestOptions): ApiPromise<EmptyResponse> {
    return this.transport.request(deleteEvent, { path: { ...this.path, event_id: eventId } }, options);
  }

  /** Takes one field of the request, if any, for the event; what is left goes beside it. */
  #sendKind(
    kind: string,
    request: EventOptions,
    options: RequestOptions | undefined,
    key?: 'text' | 'agent' | 'payload',
  ): ApiPromise<EventAccepted> {
    let body: SendEventRequest | undefined;
    return validated(
      () => {
        requireFields(request, 'request');
        const rest: Record<string, unknown> = { ...request };
        const content: Record<string, unknown> = {};
        if (key !== undefined) {
          if (key === 'text') requireText(rest[key], key);
          else requireFields(rest[key], key);
          content[key] = rest[key];
          delete rest[key];
        }
        body = buildEventRequest({ [kind]: content } as unknown as AppEvent, rest as unknown as EventOptions);
      },
      () => this.send(body as SendEventRequest, options),
    );
  }
}
