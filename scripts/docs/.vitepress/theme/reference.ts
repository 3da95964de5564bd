// How the reference of a specification is shown.

/** What Scalar gives back. */
export interface Reference {
  destroy(): void;
}

interface Document {
  paths: Record<string, Record<string, { operationId?: string; tags?: string[] }>>;
  components: { securitySchemes: Record<string, { type: string; scheme?: string }> };
}

/** How Scalar's addresses call a tag. */
const slug = (tag = ''): string => tag.toLowerCase().replaceAll(' ', '-');

/** The address of an operation within the reference: links know it by its id alone. */
export function operationHash({ paths }: Document, id: string): string | undefined {
  const operation = Object.values(paths)
    .flatMap((item) => Object.values(item))
    .find(({ operationId }) => operationId === id);
  return operation && `#tag/${slug(operation.tags?.[0])}/${id}`;
}

/** Any credential of the right form is good enough for the mock. */
const credential = ({ type, scheme }: { type: string; scheme?: string }): object => {
  if (type === 'apiKey') return { value: 'any' };
  return scheme === 'basic' ? { username: 'any', password: 'any' } : { token: 'any' };
};

/** Scalar's options: nothing from the network, nothing that reports, the colours of this site. */
export function referenceOptions(content: Document, dark: boolean): object {
  const schemes = Object.entries(content.components.securitySchemes);
  return {
    content,
    theme: 'none',
    withDefaultFonts: false,
    telemetry: false,
    agent: { disabled: true },
    mcp: { disabled: true },
    showDeveloperTools: 'never',
    hideClientButton: true,
    hideSearch: true,
    hideDarkModeToggle: true,
    forceDarkModeState: dark ? 'dark' : 'light',
    defaultOpenFirstTag: false,
    defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
    generateOperationSlug: ({ operationId }: { operationId?: string }) => operationId ?? '',
    generateTagSlug: ({ name }: { name?: string }) => slug(name),
    generateModelSlug: ({ name }: { name?: string }) => name ?? '',
    authentication: {
      preferredSecurityScheme: schemes[0]?.[0],
      securitySchemes: Object.fromEntries(schemes.map(([name, scheme]) => [name, credential(scheme)])),
    },
  };
}
