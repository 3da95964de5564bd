import type { IncomingMessage } from 'node:http';
import type { Credential } from './types.ts';

/** What a handshake proves itself with, wherever it is. */
export function credentialOf(request: IncomingMessage): Credential | undefined {
  const key = request.headers['x-api-key'];
  if (typeof key === 'string') return { via: 'api-key-header', value: key };
  const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return { via: 'bearer-header', value: bearer };
  const query = new URL(request.url ?? '/', 'http://mock').searchParams;
  const apiKey = query.get('api_key');
  if (apiKey) return { via: 'api-key-query', value: apiKey };
  const token = query.get('token');
  return token ? { via: 'token-query', value: token } : undefined;
}
