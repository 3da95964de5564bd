/** A variable of the environment, where the runtime has one; an empty one is none. */
export const environment = (name: string): string | undefined => {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[name] || undefined;
};
