/** Whether the database has gone away: an error of the connection, or one of those it says good-bye with. */
export function isOutage(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code = '', message } = at as { code?: string; message: string };
    if (/^(08|57P)|^E[A-Z]+$|UNREACHABLE/.test(code)) return true;
    if (/terminated|not queryable|Connection ended|timeout/i.test(message)) return true;
  }
  return false;
}
