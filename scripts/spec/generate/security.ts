import type { Document, OperationObject, PathItem, SecurityRequirement, Server } from './openapi.ts';

type Kind = 'api-key' | 'bearer' | 'basic' | 'none';

/** How an operation authenticates, when that is not how its document does. */
export function differentAuth(document: Document, operation: OperationObject): 'bearer' | 'basic' | 'none' | undefined {
  if (operation.security === undefined) return undefined;
  const own = kinds(document, operation.security);
  if (own.join() === kinds(document, document.security ?? []).join()) return undefined;
  const [kind] = own;
  return kind === 'api-key' ? undefined : kind;
}

function kinds(document: Document, requirements: readonly SecurityRequirement[]): Kind[] {
  if (requirements.length === 0) return ['none'];
  return requirements.map((requirement) => {
    const [name] = Object.keys(requirement);
    const scheme = name === undefined ? undefined : document.components?.securitySchemes?.[name];
    if (scheme === undefined) return 'none';
    if (scheme.type === 'apiKey') return 'api-key';
    return scheme.type === 'http' && scheme.scheme?.toLowerCase() === 'basic' ? 'basic' : 'bearer';
  });
}

/** The url of an operation's own server, when it is not where the document lives. */
export function differentServer(document: Document, item: PathItem, operation: OperationObject): string | undefined {
  const own = (operation.servers ?? item.servers)?.[0];
  return own && own.url !== document.servers?.[0]?.url ? withoutSlash(own) : undefined;
}

export const withoutSlash = (server: Server): string => server.url.replace(/\/+$/, '');
