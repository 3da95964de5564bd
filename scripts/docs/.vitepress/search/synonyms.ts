/** Words by which people look for a page that does not use them, by page. */
export const synonyms: Readonly<Record<string, string>> = {
  'guides/errors':
    'retry, retries, backoff, rate limit, rate limited, throttling, 429 too many requests, timeout, idempotency, exceptions',
  'guides/networks': 'proxy, corporate firewall, TLS, certificate authority, CA, mTLS, HTTPS_PROXY',
  'guides/secrets': 'rotate, rotation, expired key, refresh token, credentials',
  'guides/send': 'send SMS, WhatsApp template, attachment, LINKTOR_API_KEY',
  'guides/webhooks': 'duplicate webhook, exactly once, verify signature, Next.js, NestJS, Cloudflare',
  'guides/realtime': 'WebSocket, reconnect, live updates, push',
  'guides/testing': 'how to test, unit tests, fake server, CI, Jest, Vitest',
  'guides/security': 'secrets in logs, redaction, personal data, GDPR, PII, XSS',
  'guides/scale': 'send many messages, bulk, campaign, throughput, queue, outbox',
  'guides/support': 'which Node version, TypeScript version, browsers, Bun, Deno, semver',
};
