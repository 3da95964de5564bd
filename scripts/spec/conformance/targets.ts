// The APIs that can be tried, and how the SDK is connected to each.
import type { Surface } from '../../../packages/mock/src/types.ts';
import { supported } from '../../docs/self-hosted/support.ts';
import type { Connection, Given } from './connect/connection.ts';
import { connectAntonnia, connectLinktor, connectSinch } from './connect/platforms.ts';
import { connectSelfHosted } from './connect/self-hosted.ts';
import type { Credential } from './options.ts';
import type { Plan } from './plan.ts';
import { antonnia } from './plans/antonnia.ts';
import { linktor } from './plans/linktor.ts';
import { linktorServer } from './plans/linktor-server.ts';
import { sinch } from './plans/sinch.ts';
import type { Lack } from './promise.ts';

export type TargetName = Surface;

/** One set of operations to go through. */
export interface Subject {
  title: string;
  intro: string;
  /** Whose operations are called. */
  surface: Surface;
  /** What goes over the wire. Absent: the same. */
  wire?: Surface;
  plan: Plan;
  /** The generated constants of `surface`. */
  constants(): Promise<Readonly<Record<string, unknown>>>;
  connect(given: Given): Promise<Connection>;
  /** What results are known to lack. */
  lack?: Lack;
  /** What there is to say of operations that went well. */
  notes?(): ReadonlyMap<string, string>;
}

export interface Target {
  title: string;
  /** Where it is when nobody says. */
  address?: string;
  /** What must be given; of several names any one. */
  credentials: readonly (readonly Credential[])[];
  subjects: readonly Subject[];
}

export const TARGETS: Readonly<Record<TargetName, Target>> = {
  'linktor-server': {
    title: 'Self-hosted Linktor server',
    credentials: [['email'], ['password']],
    subjects: [
      {
        title: 'The routes of the server',
        intro: 'Each called as it is, by the constants of `@linktor/core-gen/linktor-server`.',
        surface: 'linktor-server',
        plan: linktorServer,
        constants: () => import('@linktor/core-gen/linktor-server'),
        connect: connectSelfHosted,
      },
      {
        title: 'The operations of the SDK',
        intro:
          'Each carried out on the server by `selfHosted()`: all its requests and answers, and what it gives, are held to their specifications.',
        surface: 'linktor',
        wire: 'linktor-server',
        plan: linktor,
        constants: () => import('@linktor/core-gen/linktor'),
        connect: connectSelfHosted,
        lack: {
          members: ['accessToken', 'verifyToken', 'botToken', 'pageAccessToken', 'authToken', 'apiKey', 'widgetId'],
          reason: 'config is without its secrets, which the type calls required: the server never answers them',
        },
        notes: () =>
          new Map(
            supported().flatMap(({ operation, grade, note }) => (grade === 'partial' ? [[operation, note]] : [])),
          ),
      },
    ],
  },
  linktor: {
    title: 'Linktor',
    address: 'https://api.linktor.io',
    credentials: [['api-key', 'token']],
    subjects: [
      {
        title: 'The operations of the SDK',
        intro: 'Each called through the runtime of the SDK.',
        surface: 'linktor',
        plan: linktor,
        constants: () => import('@linktor/core-gen/linktor'),
        connect: connectLinktor,
      },
    ],
  },
  antonnia: {
    title: 'Antonnia',
    address: 'https://services.antonnia.com/conversations/v2',
    credentials: [['token']],
    subjects: [
      {
        title: 'The operations of the SDK',
        intro: 'Each called through the client of the SDK.',
        surface: 'antonnia',
        plan: antonnia,
        constants: () => import('@linktor/core-gen/antonnia'),
        connect: connectAntonnia,
      },
    ],
  },
  sinch: {
    title: 'Sinch Conversation',
    credentials: [['project-id'], ['key-id'], ['key-secret'], ['app-id']],
    subjects: [
      {
        title: 'The operations of the SDK',
        intro: 'Each called through the client of the SDK.',
        surface: 'sinch',
        plan: sinch,
        constants: () => import('@linktor/core-gen/sinch'),
        connect: connectSinch,
      },
    ],
  },
};
