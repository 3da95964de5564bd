/** How long to wait for what is to come: on a busy machine what is well takes many times as long as on an idle one. */
export const PATIENT: { readonly timeout: number } = { timeout: 60_000 };
