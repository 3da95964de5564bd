import type { Transport } from '@linktor/core';
import { Apps } from './apps.ts';
import { Capability } from './capability.ts';
import { Consents } from './consents.ts';
import { Contacts } from './contacts.ts';
import { Conversations } from './conversations.ts';
import { Events } from './events.ts';
import { Messages } from './messages.ts';
import { type SinchOptions, sinchProject } from './project.ts';
import { Settings } from './settings.ts';
import { Templates } from './templates.ts';
import { Transcoding } from './transcoding.ts';
import { Webhooks } from './webhooks.ts';

/**
 * The Sinch Conversation API: one way to send on SMS, WhatsApp, RCS and other channels. Every resource shares one
 * connection, and one access token.
 *
 * ```ts
 * const sinch = new Sinch({ projectId, keyId, keySecret, region: 'eu' });
 * await sinch.messages.sendTextMessage({ app_id, text: 'Hi', recipient_identities: [{ channel: 'SMS', identity: '+46701234567' }] });
 * ```
 *
 * In a browser bundle `new Messages(options)`, or any other resource by itself, leaves out the resources not used.
 */
export class Sinch {
  /** Sending, reading and managing messages. */
  readonly messages: Messages;
  /** End users and their addresses on the channels. */
  readonly contacts: Contacts;
  /** Threads between an app and a contact. */
  readonly conversations: Conversations;
  /** Typing, read receipts, agents who join and leave. */
  readonly events: Events;
  /** Apps, which bundle channel credentials and settings. */
  readonly apps: Apps;
  /** Targets that receive callbacks. */
  readonly webhooks: Webhooks;
  /** Message templates with translations. */
  readonly templates: Templates;
  /** Previews of a message in channel-native form. */
  readonly transcoding: Transcoding;
  /** What a recipient can receive. */
  readonly capability: Capability;
  /** Opt-out lists. */
  readonly consents: Consents;
  /** Settings of the project. */
  readonly projectSettings: Settings;
  /** What all calls go through: `transport.request({ method, path })` makes one that no method stands for. */
  readonly transport: Transport;

  /**
   * @param options Project, key, region, and how to reach the API.
   * @throws ConfigurationError when an option is missing, misspelt or malformed.
   */
  constructor(options: SinchOptions = {}) {
    const project = sinchProject(options);
    this.transport = project.transport;
    this.messages = new Messages(project);
    this.contacts = new Contacts(project);
    this.conversations = new Conversations(project);
    this.events = new Events(project);
    this.apps = new Apps(project);
    this.webhooks = new Webhooks(project);
    this.templates = new Templates(project);
    this.transcoding = new Transcoding(project);
    this.capability = new Capability(project);
    this.consents = new Consents(project);
    this.projectSettings = new Settings(project);
  }
}
