import { bounded } from '../bounded.ts';
import { InboxError } from '../inbox-error.ts';
import type { Connections, PostgresClient } from './checkout.ts';
import { whyNotCommitted } from './ending.ts';
import { hold } from './hold.ts';
import { CHECK, MARK, type Source } from './source.ts';

/** Transactions on connections of `pg`. */
export class ClientSource<Client extends PostgresClient> implements Source<Client> {
  readonly #connections: Connections<Client>;
  readonly #timeout: number;
  readonly #begin: string;

  /** `timeout` is for each step but the work; `idleTimeout` for a pause between two statements; in milliseconds. */
  constructor(connections: Connections<Client>, timeout: number, idleTimeout: number) {
    this.#connections = connections;
    this.#timeout = timeout;
    this.#begin = `BEGIN; SET LOCAL idle_in_transaction_session_timeout = ${idleTimeout}; ${MARK}`;
  }

  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
    return bounded('a statement of the inbox', this.#timeout, () => this.#connections.query(text, values));
  }

  async transaction<T>(work: (transaction: Client, lost: AbortSignal) => Promise<T>): Promise<T> {
    const lost = new AbortController();
    const broken = new Promise<never>((_, reject) => {
      lost.signal.addEventListener('abort', () => reject(lost.signal.reason));
    });
    broken.catch(() => {});
    // Nobody else listens to a client that is in use, and an error without a listener ends the process.
    const onError = (cause: Error): void =>
      lost.abort(
        new InboxError(
          'TRANSACTION_LOST',
          'the connection of the transaction was lost',
          'Nothing was kept; the next delivery is processed. Did the handler pause for longer than idleTimeout?',
          cause,
        ),
      );
    const { client, release } = await bounded(
      'getting a connection',
      this.#timeout,
      () => this.#connections.checkout(onError),
      // One that comes too late goes back at once.
      (late) => late.release(),
    );
    const { client: held, end } = hold(client);
    let unfit: Error | undefined;
    try {
      await bounded('the beginning of the transaction', this.#timeout, () => client.query(this.#begin));
      // A handler that waits for what never comes must not keep a connection that is gone.
      const result = await Promise.race([work(held, lost.signal), broken]);
      end();
      await this.#commit(client);
      return result;
    } catch (error) {
      end();
      unfit = await this.#rollBack(client, error, lost.signal);
      throw error;
    } finally {
      release(unfit);
    }
  }

  async #commit(client: Client): Promise<void> {
    try {
      await bounded('the commit', this.#timeout, () => client.query(`${CHECK}; COMMIT`));
    } catch (error) {
      throw whyNotCommitted(error);
    }
  }

  /** Why the connection must not be used again, if so. */
  async #rollBack(client: Client, error: unknown, lost: AbortSignal): Promise<Error | undefined> {
    if (lost.aborted) return lost.reason;
    // It is busy with a statement that does not end: closing it is what rolls back.
    if (error instanceof InboxError && (error.code === 'INBOX_TIMEOUT' || error.code === 'COMMIT_UNKNOWN'))
      return error;
    try {
      await bounded('the rollback', this.#timeout, () => client.query('ROLLBACK'));
      return undefined;
    } catch (failed) {
      return failed as Error;
    }
  }
}
