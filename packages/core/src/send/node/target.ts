/** An address, as `node:http` wants it. */
export interface Target {
  readonly origin: Origin;
  /** With the query. */
  readonly path: string;
  /** The address as it is sent. */
  readonly href: string;
}

export interface Origin {
  readonly protocol: string;
  /** Name and port. */
  readonly host: string;
  readonly hostname: string;
  readonly port: string;
}

/** Origins remembered. */
const MOST = 1_000;

const origins = new Map<string, Origin>();

/** Paths and queries that `URL` leaves as they are, as nearly all are that the runtime has written. */
const PLAIN = /^(?:\/(?!\.)|%(?!2e)|[\w\-~.!$&()*+,;=:@?])*(?<!\?)$/i;

/** Takes an address apart: to make a `URL` of each takes longer than to send it anywhere needs. */
export const targetOf = (address: string): Target => {
  const slash = address.indexOf('/', 8);
  const known = slash > 0 ? origins.get(address.slice(0, slash)) : undefined;
  if (known) {
    const path = address.slice(slash);
    if (PLAIN.test(path)) return { origin: known, path, href: address };
  }
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') throw new TypeError('the address carries credentials');
  const { protocol, host, hostname, port } = url;
  const origin = { protocol, host, hostname: hostname.startsWith('[') ? hostname.slice(1, -1) : hostname, port };
  if (!known) {
    if (origins.size >= MOST) origins.clear();
    origins.set(url.origin, origin);
  }
  return { origin, path: url.pathname + url.search, href: url.href };
};
