// The built packages, as users get them: no condition leads to the sources here.
import { Agent, request } from 'node:http';
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

/** All that are compared, in the order of the report; the first is the base of the ratios. */
export function subjects(baseUrl: string): Subject[] {
  const client = createClient<paths>({ baseUrl, headers: { 'X-API-Key': KEY } });
  const transport = createTransport(surface, { apiKey: KEY, baseUrl });
  const raw = createLinktorClient({ transport });
  const overFetch = createTransport(surface, { apiKey: KEY, baseUrl, fetch: (url, init) => fetch(url, init) });
  const agent = new Agent({ keepAlive: true });
  return [
    {
      name: 'fetch',
      call: async () => {
        const response = await fetch(`${baseUrl}/conversations/${ID}`, { headers: { 'X-API-Key': KEY } });
        return response.json();
      },
    },
    {
      name: 'fetch, with a time-out',
      call: async () => {
        const controller = new AbortController();
        const timer = setTimeout(() => controller.abort(), 30_000);
        try {
          const { signal } = controller;
          const response = await fetch(`${baseUrl}/conversations/${ID}`, { headers: { 'X-API-Key': KEY }, signal });
          return await response.json();
        } finally {
          clearTimeout(timer);
        }
      },
    },
    {
      name: 'node:http',
      call: () =>
        new Promise((resolve, reject) => {
          const headers = { 'X-API-Key': KEY };
          const sent = request(`${baseUrl}/conversations/${ID}`, { agent, headers }, (response) => {
            let text = '';
            response.setEncoding('utf8');
            response.on('data', (piece: string) => {
              text += piece;
            });
            response.on('end', () => resolve(JSON.parse(text)));
            response.on('error', reject);
          });
          sent.on('error', reject);
          sent.end();
        }),
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
    { name: '@linktor/core over fetch', call: () => overFetch.request(getConversation, { path: { id: ID } }) },
  ];
}
