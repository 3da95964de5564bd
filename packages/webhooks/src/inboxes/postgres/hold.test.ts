import { describe, expect, it } from 'vitest';
import { eventKey } from './event-key.ts';
import { hold } from './hold.ts';
import { sqlState } from './source.ts';

class Client {
  readonly #name = 'mine';
  readonly port = 5432;
  async query(text: string) {
    return { rows: [this.#name, text] };
  }
  async exec(text: string) {
    return [this.#name, text];
  }
  async sql(text: string) {
    return [this.#name, text];
  }
  name() {
    return this.#name;
  }
  release() {}
  rollback() {}
}

describe('the client that a handler gets', () => {
  it('is the client itself: its methods, its properties, its class', async () => {
    const { client } = hold(new Client());
    expect(await client.query('a')).toEqual({ rows: ['mine', 'a'] });
    expect(await client.exec('b')).toEqual(['mine', 'b']);
    expect(await client.sql('c')).toEqual(['mine', 'c']);
    expect([client.name(), client.port, client.constructor]).toEqual(['mine', 5432, Client]);
  });

  it.each(['release', 'rollback'] as const)('does not let %s() be called', (method) => {
    const { client } = hold(new Client());
    expect(() => client[method]()).toThrow(
      expect.objectContaining({ code: 'TRANSACTION_ENDED', message: expect.stringContaining(`${method}()`) }),
    );
  });

  it.each(['query', 'exec', 'sql'] as const)('lets nothing through %s once it is over', async (method) => {
    const { client, end } = hold(new Client());
    const send = client[method];
    end();
    const message = 'the transaction of this event is over';
    const ended = { name: 'InboxError', code: 'TRANSACTION_ENDED', message };
    await expect(client[method]('late')).rejects.toMatchObject(ended);
    await expect(send('kept')).rejects.toMatchObject(ended);
    expect(client.name()).toBe('mine');
  });
});

describe('the key of an event', () => {
  it('is its id, up to 255 characters', async () => {
    for (const id of ['a', 'x'.repeat(255), 'sha256:']) expect(await eventKey(id)).toBe(id);
  });

  it('is a hash where Postgres would not take the id', async () => {
    // Known from elsewhere: printf '\0' | sha256sum.
    expect(await eventKey('\0')).toBe('sha256:6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
    expect(await eventKey('x'.repeat(256))).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(await eventKey(`${'x'.repeat(256)}y`)).not.toBe(await eventKey('x'.repeat(257)));
  });
});

describe('the state of an error of Postgres', () => {
  const with_ = (code: unknown, cause?: unknown) => Object.assign(new Error('x'), { code, cause });
  const circle = new Error('circle');
  circle.cause = circle;

  it.each<[unknown, string | undefined]>([
    [with_('40001'), '40001'],
    [with_('40P01'), '40P01'],
    [with_(undefined, with_('23505')), '23505'],
    [with_('UNKNOWN', with_('OTHERS', with_('3B001'))), '3B001'],
    [with_('ECONNRESET'), undefined],
    [with_('x40001'), undefined],
    [with_('400012'), undefined],
    [with_('4000'), undefined],
    [with_(40001), undefined],
    [circle, undefined],
    [undefined, undefined],
    [null, undefined],
    ['40001', undefined],
  ])('%o: %s', (error, state) => {
    expect(sqlState(error)).toBe(state);
  });
});
