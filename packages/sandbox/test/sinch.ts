import { Sinch } from '@linktor/conversations/sinch';
import { beforeAll } from 'vitest';
import type { Playing } from './play.ts';
import { stage } from './stage.ts';

/** The app that is there before anybody has made one. */
export const APP = '01EB37HMH1M6SV18BSNS3G135H';

export const PROJECT = 'c36f3d3d-1513-2edd-ae42-11995557ff61';

/** What a callback says: its payload, under whatever key. */
export type Callback = Record<string, Record<string, unknown> & string>;

export interface SinchStage {
  readonly playing: Playing;
  readonly sinch: Sinch;
  /** Another client, which has to fetch a token of its own. */
  another(): Sinch;
  /** A call that the wrapper would not make, with its status and body: `GET messages?page_size=1`. */
  call(method: string, path: string, body?: unknown): Promise<{ status: number; body: Record<string, unknown> }>;
  /** The triggers of what was told so far. */
  told(): string[];
  /** What was told of this trigger. */
  callbacks(trigger: string): Callback[];
  /** A day, an hour, a moment later. */
  later(ms: number): Promise<void>;
}

/** Sinch's wrapper on a sandbox. */
export function sinchStage(): SinchStage {
  const its = stage();
  let sinch: Sinch;
  const connect = (): Sinch => {
    const url = its.playing.mock.urls.sinch;
    return new Sinch({
      ...{ baseUrl: url, authUrl: url, templatesUrl: url },
      projectId: PROJECT,
      keyId: 'k',
      keySecret: 's',
      maxRetries: 0,
      timeout: 0,
    });
  };
  beforeAll(() => {
    sinch = connect();
  });
  return {
    get playing() {
      return its.playing;
    },
    get sinch() {
      return sinch;
    },
    another: connect,
    async call(method, path, body) {
      const url = `${its.playing.mock.urls.sinch}/v1/projects/${PROJECT}/${path}`;
      const headers = { authorization: `Basic ${btoa('k:s')}`, 'content-type': 'application/json' };
      const answer = await fetch(url, {
        method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
    },
    told: () => its.playing.events.map(({ type }) => type),
    callbacks: (trigger) =>
      its.playing.events.filter(({ type }) => type === trigger).map(({ data }) => data as Callback),
    later: (ms) => its.playing.engine.clock.advance(ms),
  };
}

export const SMS = (identity: string): { channel: string; identity: string } => ({
  channel: 'SMS',
  identity: identity,
});
