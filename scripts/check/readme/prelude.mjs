// Loaded before a README's program when it is run as a test: what the program sends to the platforms goes to the mock.
// So the text itself needs no word about base URLs, and can be copied as it stands.
const origins = [
  ['https://api.linktor.io', process.env.LINKTOR_BASE_URL],
  ['https://services.antonnia.com/conversations/v2', process.env.ANTONNIA_BASE_URL],
  ['https://auth.sinch.com', process.env.SINCH_BASE_URL],
  ...['us', 'eu', 'br'].flatMap((region) => [
    [`https://${region}.conversation.api.sinch.com`, process.env.SINCH_BASE_URL],
    [`https://${region}.template.api.sinch.com`, process.env.SINCH_BASE_URL],
  ]),
];

const { fetch } = globalThis;

globalThis.fetch = (input, init) => {
  const url = input instanceof Request ? input.url : String(input);
  // What the program started itself is on this machine, and so is the mock of one that read its base URL.
  if (new URL(url).hostname === '127.0.0.1') return fetch(input, init);
  const [from, to] = origins.find(([origin]) => url.startsWith(`${origin}/`)) ?? [];
  if (!to) throw new Error(`an example calls ${url}, which is none of the platforms`);
  const there = to + url.slice(from.length);
  return fetch(input instanceof Request ? new Request(there, input) : there, init);
};
