import { connect, createServer, type Socket } from 'node:net';

/** What becomes of a connection when the client says something. */
export type Cut = 'before' | 'after' | 'silence';

/** A wire to a server that can be cut at a word of the client's. */
export interface CuttingProxy {
  port: number;
  /**
   * From now on: `before`, the server does not get what contains `text`, and the connection is cut; `after`, it gets it, and
   * the connection is cut instead of its answer; `silence`, it does not get it, and nothing happens any more.
   */
  cut(text: string, how: Cut): void;
  stop(): Promise<void>;
}

/** Starts one in front of a port of the loopback. */
export async function startCuttingProxy(target: number): Promise<CuttingProxy> {
  let plan: { text: string; how: Cut } | undefined;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    let mute = false;
    let last = false;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        client.destroy();
        upstream.destroy();
      });
    }
    client.on('data', (chunk) => {
      if (mute) return;
      if (plan && chunk.includes(plan.text)) {
        const { how } = plan;
        plan = undefined;
        if (how === 'before') return void client.destroy();
        if (how === 'silence') {
          mute = true;
          return;
        }
        last = true;
      }
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      if (last) client.destroy();
      else client.write(chunk);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as { port: number }).port,
    cut: (text, how) => {
      plan = { text, how };
    },
    stop: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
