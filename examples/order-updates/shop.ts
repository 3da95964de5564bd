import type { Sinch } from '@linktor/conversations/sinch';
import type { CampaignMessage, Filled, Outbox } from '@linktor/outbox';
import type { Database } from './database.ts';

type Senders = { sinch: Sinch['messages'] };

/** Orders, and what customers are told about them. */
export class Shop {
  readonly #database: Database;
  readonly #outbox: Outbox<Senders>;
  readonly #app: string;

  constructor(database: Database, outbox: Outbox<Senders>, app: string) {
    this.#database = database;
    this.#outbox = outbox;
    this.#app = app;
  }

  /** Makes the tables, and puts something on the shelves. */
  async open(stock: Readonly<Record<string, number>>): Promise<void> {
    await this.#database.query(
      'CREATE TABLE IF NOT EXISTS items (name text PRIMARY KEY, left_over int CHECK (left_over >= 0))',
    );
    await this.#database.query(
      'CREATE TABLE IF NOT EXISTS orders (id text PRIMARY KEY, item text, phone text, status text)',
    );
    for (const [name, count] of Object.entries(stock))
      await this.#database.query('INSERT INTO items VALUES ($1, $2) ON CONFLICT DO NOTHING', [name, count]);
  }

  async order(id: string, { item, phone }: { item: string; phone: string }): Promise<{ id: string }> {
    await this.#database.query(`INSERT INTO orders VALUES ($1, $2, $3, 'ordered')`, [id, item, phone]);
    return { id };
  }

  /** The order is shipped and the customer is told: both, or neither. */
  ship(id: string): Promise<{ id: string; message: string }> {
    return this.#database.transaction(async (tx) => {
      const { rows } = await tx.query(`UPDATE orders SET status = 'shipped' WHERE id = $1 RETURNING item, phone`, [id]);
      const [order] = rows as { item: string; phone: string }[];
      if (!order) throw new Error(`there is no order ${id}`);
      const { state, added } = await this.#outbox.add(
        {
          ...this.#sms(order.phone, `Your order ${id} is on its way.`),
          // Whoever clicks twice ships once, and tells once.
          key: `order-${id}-shipped`,
          // What this customer is told comes in the order in which it happened.
          group: order.phone,
        },
        { tx },
      );
      // None left: PostgreSQL refuses, all of it is rolled back, and nobody is told what is not so.
      if (added) await tx.query('UPDATE items SET left_over = left_over - 1 WHERE name = $1', [order.item]);
      return { id, message: state };
    });
  }

  /** Tells each customer, once, however many orders they have. Called again after a crash, it goes on. */
  announce(sale: string, { text }: { text: string }): Promise<Filled> {
    return this.#outbox.addMany(this.#customers(text), { campaign: sale });
  }

  async *#customers(text: string): AsyncGenerator<CampaignMessage<Senders>> {
    const { rows } = await this.#database.query('SELECT phone FROM orders ORDER BY id');
    for (const { phone } of rows as { phone: string }[]) yield { recipient: phone, ...this.#sms(phone, text) };
  }

  #sms(phone: string, text: string) {
    const recipient_identities = [{ channel: 'SMS' as const, identity: phone }];
    return {
      to: 'sinch' as const,
      call: 'sendTextMessage' as const,
      args: [{ app_id: this.#app, text, recipient_identities }] satisfies [unknown],
    };
  }
}
