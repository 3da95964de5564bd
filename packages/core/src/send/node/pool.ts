import type { Agent, AgentOptions, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { http, https } from './builtin.ts';

/** Connections to one origin; calls beyond them wait for one to be free. */
const MOST = 256;
/** Milliseconds a connection may be idle, unless its server says less: servers are known to close after five seconds. */
const IDLE = 4_000;
/** Milliseconds by which ours gives up before the server does. */
const AHEAD = 1_000;

/** As long as the server keeps it, and no longer: what is sent on a connection that is about to be closed may be lost. */
function keepSocketAlive(socket: Socket): boolean {
  let idle = IDLE;
  // Where Node looks for it, too.
  const { res } = (socket as { _httpMessage?: { res?: IncomingMessage } })._httpMessage ?? {};
  const hint = res?.headers['keep-alive'];
  const seconds = typeof hint === 'string' ? /\btimeout=(\d+)/i.exec(hint)?.[1] : undefined;
  if (seconds !== undefined) idle = Math.min(IDLE, Number(seconds) * 1_000 - AHEAD);
  if (idle <= 0) return false;
  socket.setKeepAlive(true, 1_000);
  // A process with nothing else to do ends.
  socket.unref();
  if (socket.timeout !== idle) socket.setTimeout(idle);
  return true;
}

/** What an agent was made with; Node documents it for those who derive from it. */
export const optionsOf = (agent: Agent): AgentOptions => (agent as unknown as { options: AgentOptions }).options;

const settings = (agent: Agent): AgentOptions => ({
  // With them: certificates that somebody has set for the whole process, and the proxies of the environment, where Node is
  // told to heed them.
  ...optionsOf(agent),
  keepAlive: true,
  scheduling: 'lifo',
  maxSockets: MOST,
  timeout: IDLE,
});

interface Pool {
  /** The global agent it was made after. */
  readonly model: Agent;
  readonly agent: Agent;
}

let plain: Pool | undefined;
let secure: Pool | undefined;

/** The agent that calls share which name none of their own. */
export const sharedAgent = (protocol: string): Agent => {
  if (protocol === 'https:') {
    if (secure?.model !== https.globalAgent) secure = poolAfter(https.globalAgent, https.Agent);
    return secure.agent;
  }
  if (plain?.model !== http.globalAgent) plain = poolAfter(http.globalAgent, http.Agent);
  return plain.agent;
};

/** Somebody may have put a proxy in place of Node's agent: then it is that one. */
const poolAfter = (model: Agent, Agent: typeof http.Agent): Pool => ({
  model,
  agent: model.constructor === Agent ? Object.assign(new Agent(settings(model)), { keepSocketAlive }) : model,
});
