const SECRET = /token|secret|key|pass|auth|sig|code|credential/i;
const REDACTED = '[redacted]';

/** An address to show: what may be a secret in it, in its query or before its host, is struck out. */
export function shownUrl(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const secrets = [...new Set(url.searchParams.keys())].filter((name) => SECRET.test(name));
  if (secrets.length === 0 && url.username === '' && url.password === '') return address;
  for (const name of secrets) url.searchParams.set(name, REDACTED);
  if (url.username !== '' || url.password !== '') [url.username, url.password] = [REDACTED, ''];
  return url.href.replaceAll(encodeURIComponent(REDACTED), REDACTED);
}

/** The headers of a delivery, to show: those the endpoint adds may be secrets, the platform's own are not. */
export const shownHeaders = (
  headers: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>>,
): Record<string, string> => ({
  ...Object.fromEntries(Object.keys(own).map((name) => [name.toLowerCase(), REDACTED])),
  ...headers,
});
