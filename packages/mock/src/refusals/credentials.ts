import type { Operation } from '../server/operations.ts';

/** In words, what an operation wants as a credential: "Send the header X-API-Key, or Authorization: Bearer <token>". */
export function acceptedCredentials({ security = [] }: Operation): string {
  const ways = security.map((together) => together.map(way).join(' with '));
  const known = [...new Set(ways.filter((each) => each !== ''))];
  return known.length === 0 ? '' : `Send ${known.join(', or ')}.`;
}

type Scheme = NonNullable<Operation['security']>[number][number];

function way(scheme: Scheme): string {
  switch (scheme.type) {
    case 'apiKey':
      return scheme.in === 'header' ? `the header ${scheme.name}` : `${scheme.name} in the ${scheme.in}`;
    case 'http':
      return `Authorization: ${scheme.scheme === 'basic' ? 'Basic <key:secret>' : 'Bearer <token>'}`;
    default:
      return 'Authorization: Bearer <token>';
  }
}
