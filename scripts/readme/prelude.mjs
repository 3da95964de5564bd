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

globalThis.fetch = (url, init) => {
  // A client that read its base URL from the environment goes to the mock by itself.
  if (origins.some(([, mock]) => mock && String(url).startsWith(`${mock}/`))) return fetch(url, init);
  const [from, to] = origins.find(([origin]) => String(url).startsWith(`${origin}/`)) ?? [];
  if (!to) throw new Error(`an example calls ${url}, which is none of the platforms`);
  return fetch(to + String(url).slice(from.length), init);
};
