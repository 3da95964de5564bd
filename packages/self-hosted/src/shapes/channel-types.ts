import { getChannel, listChannels } from '@linktor/core-gen/linktor-server';
import type { Call } from '../call.ts';

/** The server's Cloud API is what the SDK calls `whatsapp`; its own `whatsapp` and `whatsapp_unofficial` are linked devices. */
export const sdkType = (type: string): string =>
  type === 'whatsapp_official' ? 'whatsapp' : type === 'whatsapp' ? 'whatsapp_unofficial' : type;

/** The server's word for a type of the SDK's. */
export const serverType = <Type extends string>(type: Type): Exclude<Type, 'whatsapp'> | 'whatsapp_official' =>
  type === 'whatsapp' ? 'whatsapp_official' : (type as Exclude<Type, 'whatsapp'>);

/** The types of channels by their ids: asked for once, since they never change. */
export const channelTypes = async (call: Call, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const known = call.server.channelTypes;
  const missing = (): string[] => [...new Set(ids)].filter((id) => !known.has(id));
  if (missing().length > 1) {
    const { data } = await call.send(listChannels, {});
    for (const { id, type } of data ?? []) known.set(id, sdkType(type));
  }
  // One alone, or beyond the hundred that the list holds.
  for (const id of missing()) known.set(id, sdkType((await call.object(getChannel, { path: { id } })).type));
  return known;
};
