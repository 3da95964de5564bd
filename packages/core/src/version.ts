/** Kept equal to package.json by a test. */
export const VERSION = '0.0.0';

// Browsers forbid or ignore the header, and it would cost a CORS permission there.
const userAgent = (): string | undefined => {
  const { process } = globalThis as { process?: { versions?: { node?: string } } };
  return process?.versions?.node ? `linktor-sdk/${VERSION} node/${process.versions.node}` : undefined;
};
export const USER_AGENT: string | undefined = /* @__PURE__ */ userAgent();
