// The built packages, as users get them: no condition leads to the sources here.
import { createTransport } from '@linktor/core';
import { getConversation, surface } from '@linktor/core-gen/linktor';
import { createLinktorClient, type paths } from '@linktor/raw/linktor';
import createClient from 'openapi-fetch';

/** One way to get a conversation. */
export interface Subject {
  readonly name: string;
  call(): Promise<unknown>;
}

const KEY = 'lk_live_benchmark';
const ID = 'conv_01HQ3V5';

/** Those compared, in the order of the report; the second is the base of the ratios. */
export function subjects(baseUrl: string): Subject[] {
  const client = createClient<paths>({ baseUrl, headers: { 'X-API-Key': KEY } });
  const transport = createTransport(surface, { apiKey: KEY, baseUrl });
  const raw = createLinktorClient({ transport });
  return [
    {
      name: 'fetch',
      call: async () => {
        const response = await fetch(`${baseUrl}/conversations/${ID}`, { headers: { 'X-API-Key': KEY } });
        return response.json();
      },
    },
    {
      name: 'openapi-fetch',
      call: async () => {
        const { data } = await client.GET('/conversations/{id}', { params: { path: { id: ID } } });
        return data;
      },
    },
    { name: '@linktor/core', call: () => transport.request(getConversation, { path: { id: ID } }) },
    { name: '@linktor/raw', call: () => raw.GET('/conversations/{id}', { params: { path: { id: ID } } }) },
  ];
}
