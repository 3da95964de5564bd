import type { Agent, AgentOptions, ClientRequest } from 'node:http';
import type { Socket } from 'node:net';
import { http, https } from './builtin.ts';
import { IdleConnections } from './idle.ts';

/** Connections to one origin; calls beyond them wait for one to be free. */
const MOST = 256;
/** What an agent was made with; Node documents it for those who derive from it. */
export const optionsOf = (agent: Agent): AgentOptions => (agent as unknown as { options: AgentOptions }).options;

const settings = (agent: Agent): AgentOptions => {
  // Certificates that somebody has set for the whole process, and the proxies of the environment, where Node is told to heed
  // them. Time-outs of sockets are not: they would be set and taken off with every call.
  const { timeout: _, ...options } = optionsOf(agent);
  return { ...options, keepAlive: true, scheduling: 'lifo', maxSockets: MOST };
};

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
const poolAfter = (model: Agent, Agent: typeof http.Agent): Pool => {
  if (model.constructor !== Agent) return { model, agent: model };
  const agent = new Agent(settings(model));
  const idle = new IdleConnections(agent);
  return { model, agent: Object.assign(agent, { keepSocketAlive: (socket: Socket) => idle.keep(socket) }) };
};

/** The error of a request that has waited all its time for one of the connections of its agent to be free. */
export const queuedFor = (
  timeout: number,
  request: ClientRequest,
  host: string,
): [message: string, init: { code: string; remediation: string }] | undefined => {
  // Not every agent of others has queues.
  const { requests } = (request as unknown as { agent: Partial<Agent> }).agent;
  if (!Object.values(requests ?? {}).some((queue) => (queue as unknown[] | undefined)?.includes(request)))
    return undefined;
  return [
    `no connection to ${host} was free within ${timeout} ms`,
    { code: 'POOL_TIMEOUT', remediation: 'Make fewer calls at a time, or pass an `agent` with more `maxSockets`.' },
  ];
};
