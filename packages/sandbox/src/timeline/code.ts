import type { ManifestEntry } from '@linktor/core-gen';
import type { Platform } from '../engine/context.ts';
import type { WholeEntry } from './entry.ts';

/** A call as code to copy. What was a credential is a variable of the environment. */
export interface CallCode {
  curl: string;
  typescript: string;
}

interface Client {
  /** The variables that hold the credential, as a shell writes it. */
  header: string;
  imports: string[];
  /** The raw client over a client of the platform. */
  make: (baseUrl: string) => string;
}

const CLIENTS: Readonly<Record<Platform, Client>> = {
  linktor: {
    header: 'X-API-Key: $LINKTOR_API_KEY',
    imports: [
      "import { Conversations } from '@linktor/conversations';",
      "import { createLinktorClient } from '@linktor/raw/linktor';",
    ],
    make: (baseUrl) =>
      `createLinktorClient(new Conversations({ apiKey: process.env.LINKTOR_API_KEY, baseUrl: ${quote(baseUrl)} }))`,
  },
  antonnia: {
    header: 'Authorization: Bearer $ANTONNIA_TOKEN',
    imports: [
      "import { Antonnia } from '@linktor/conversations/antonnia';",
      "import { createAntonniaClient } from '@linktor/raw/antonnia';",
    ],
    make: (baseUrl) =>
      `createAntonniaClient(new Antonnia({ token: process.env.ANTONNIA_TOKEN, baseUrl: ${quote(baseUrl)} }))`,
  },
  sinch: {
    header: 'Authorization: Bearer $SINCH_TOKEN',
    imports: [
      "import { Sinch } from '@linktor/conversations/sinch';",
      "import { createSinchClient } from '@linktor/raw/sinch';",
    ],
    make: (baseUrl) =>
      `createSinchClient(\n  new Sinch({\n    projectId: process.env.SINCH_PROJECT_ID,\n    keyId: process.env.SINCH_KEY_ID,\n    keySecret: process.env.SINCH_KEY_SECRET,\n    baseUrl: ${quote(baseUrl)},\n  }),\n)`,
  },
};

/** Headers that a client sets by itself, or that are the credential's. */
const OWN =
  /^(?:host|connection|content-length|accept-encoding|accept|user-agent|authorization|x-api-key|cookie|content-type|sec-.*|x-request-id|idempotency-key|accept-language|transfer-encoding|origin|referer|traceparent|x-linktor-client)$/i;

/** A call as curl and as code of this SDK. */
export function codeOf(
  { platform, request }: WholeEntry,
  baseUrl: string,
  operation: ManifestEntry | undefined,
): CallCode {
  const { method, url, headers, body } = request ?? { method: 'GET', url: baseUrl, headers: {}, body: null };
  return {
    curl: curl(platform, method, url, headers, body),
    typescript: typescript(platform, method, new URL(url), baseUrl, body, operation),
  };
}

function curl(platform: Platform, method: string, url: string, headers: Record<string, string>, body: unknown): string {
  const lines = [`curl ${method === 'GET' ? '' : `-X ${method} `}${shell(url)}`];
  // In double quotes, for the shell to fill it in.
  lines.push(`-H "${CLIENTS[platform].header}"`);
  for (const [name, value] of Object.entries(headers))
    if (!OWN.test(name)) lines.push(`-H ${shell(`${name}: ${value}`)}`);
  if (body !== null && body !== undefined) {
    const form = /^application\/x-www-form-urlencoded/i.test(headers['content-type'] ?? '');
    const text = form ? String(new URLSearchParams(body as Record<string, string>)) : JSON.stringify(body);
    lines.push(
      `-H 'Content-Type: ${form ? 'application/x-www-form-urlencoded' : 'application/json'}'`,
      `-d ${shell(text)}`,
    );
  }
  return lines.join(' \\\n  ');
}

function typescript(
  platform: Platform,
  method: string,
  url: URL,
  baseUrl: string,
  body: unknown,
  operation: ManifestEntry | undefined,
): string {
  const { imports, make } = CLIENTS[platform];
  const params: Record<string, unknown> = {};
  const path = operation === undefined ? {} : pathParams(operation.path, url.pathname);
  if (Object.keys(path).length > 0) params['path'] = path;
  const query = queryOf(url);
  if (Object.keys(query).length > 0) params['query'] = query;
  const given = {
    ...(Object.keys(params).length === 0 ? {} : { params }),
    ...(body === null || body === undefined ? {} : { body }),
  };
  const argument = Object.keys(given).length === 0 ? '' : `, ${literal(given)}`;
  const call = `raw.${method}(${quote(operation?.path ?? url.pathname)}${argument})`;
  return `${imports.join('\n')}\n\nconst raw = ${make(baseUrl)};\nconst { data } = await ${call};\n`;
}

function pathParams(template: string, path: string): Record<string, string> {
  const names = [...template.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);
  const pattern = template.split(/\{[^}]*\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const values = new RegExp(`^${pattern.join('([^/]+)')}$`).exec(path)?.slice(1) ?? [];
  return Object.fromEntries(names.map((name, index) => [name, decoded(values[index] ?? '')]));
}

function queryOf({ searchParams }: URL): Record<string, unknown> {
  const names = [...new Set(searchParams.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = searchParams.getAll(name);
      return [name, values.length === 1 ? typed(values[0] ?? '') : values];
    }),
  );
}

/** A query has texts only; what looks like a number or a yes was one. */
const typed = (text: string): unknown => (/^(?:0|[1-9]\d{0,8}|true|false)$/.test(text) ? JSON.parse(text) : text);

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** A value as TypeScript is written here: names bare where they can be, texts in single quotes. */
function literal(value: unknown, indent = ''): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const deeper = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => literal(item, deeper))
    : Object.entries(value).map(
        ([name, inner]) => `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name)}: ${literal(inner, deeper)}`,
      );
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{ ', ' }'];
  const line = `${open}${items.join(', ')}${close}`;
  if (items.length === 0) return Array.isArray(value) ? '[]' : '{}';
  if (line.length + indent.length <= 90 && !line.includes('\n')) return line;
  return `${open.trim()}\n${items.map((item) => `${deeper}${item},\n`).join('')}${indent}${close.trim()}`;
}

const quote = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

const shell = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
