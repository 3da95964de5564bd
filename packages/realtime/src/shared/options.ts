import { ConfigurationError } from '@linktor/core';
import { Realtime, type RealtimeOptions } from '@linktor/realtime';

/** Options of a {@link SharedRealtime}: those of `Realtime`, and who shares. */
export interface SharedOptions extends RealtimeOptions {
  /**
   * Tabs of one origin with the same name share one connection, and the credential of whichever tab holds it: make it the
   * id of the user who is logged in.
   */
  name: string;
}

/**
 * What a tab is to the others. `leader`: it holds the connection. `follower`: another tab does. `alone`: this platform has
 * no Web Locks or no BroadcastChannel (or the page is not a secure context), so the tab has a connection of its own. `none`:
 * before `connect()` and after `disconnect()`.
 */
export type SharedRole = 'none' | 'leader' | 'follower' | 'alone';

/** As much of a BroadcastChannel as is used. */
export interface Channel {
  onmessage: ((event: { data: unknown }) => void) | null;
  postMessage(message: unknown): void;
  close(): void;
}

/** As much of the Web Locks as is used. */
export interface Locks {
  request(name: string, options: { signal: AbortSignal }, held: () => unknown): Promise<unknown>;
}

/** What sharing needs from its surroundings. All of it is chosen by itself; tests replace parts of it. */
export interface SharedPlatform {
  /** Web Locks; without them every tab is alone. */
  locks: Locks | undefined;
  /** Makes a channel to the other tabs; `undefined` where there are none. */
  channel: ((name: string) => Channel) | undefined;
  /** Makes the client of a leader. */
  realtime: (options: RealtimeOptions) => Realtime;
  /** Where an error goes that nobody listens for. */
  raise: (error: unknown) => void;
}

export const ownPlatform = (): SharedPlatform => {
  const page = globalThis as { navigator?: { locks?: Locks }; BroadcastChannel?: new (name: string) => Channel };
  const { BroadcastChannel: Broadcast } = page;
  return {
    locks: page.navigator?.locks,
    channel: Broadcast && ((name) => new Broadcast(name)),
    realtime: (options) => new Realtime(options),
    raise: (error) => {
      setTimeout(() => {
        throw error;
      });
    },
  };
};

/** Takes the name out of the options, and has the rest looked at now: the first to need them may be a tab much later. */
export function readOptions(
  options: SharedOptions,
  make: SharedPlatform['realtime'],
): { name: string; rest: RealtimeOptions } {
  const { name, ...rest } = (options ?? {}) as SharedOptions;
  if (typeof name !== 'string' || name === '') {
    throw new ConfigurationError('name must be a non-empty string', {
      details: { option: 'name' },
      remediation: 'Pass what the tabs that share have in common: the id of the user who is logged in.',
    });
  }
  make(rest);
  return { name, rest };
}
