import {
  type Agent,
  type AgentUpdateFields,
  createAgent,
  deleteAgent,
  getAgent,
  searchAgents,
  updateAgent,
} from '@linktor/core-gen/antonnia';
import type { Handlers, World } from '../../engine/context.ts';
import { on } from '../typed.ts';
import { agents, ORGANIZATION, sessions } from './records.ts';
import { badField, notFound } from './refusals.ts';
import { holds, part } from './search.ts';
import { change } from './session-view.ts';

function theAgent(world: World, id: string): Agent {
  const agent = agents(world).get(id);
  if (agent === undefined) throw notFound('Agent');
  return agent;
}

/** Who answers behind the agent: an assistant, or a person. The type of an agent cannot be changed. */
function withFields(agent: Agent, { name = agent.name, assistant_id, profile_id }: AgentUpdateFields): Agent {
  if (agent.type === 'ai') {
    if (profile_id !== undefined) throw badField('fields.profile_id', 'An AI agent has no profile');
    return { ...agent, name, assistant_id: assistant_id ?? agent.assistant_id };
  }
  if (assistant_id !== undefined) throw badField('fields.assistant_id', 'A human agent has no assistant');
  return { ...agent, name, profile_id: profile_id ?? agent.profile_id };
}

export const agentHandlers: Handlers = {
  ...on(
    createAgent,
    ({ body }, world): Agent => {
      const shared = {
        id: world.ids.uuid('antonnia agent'),
        organization_id: ORGANIZATION,
        created_at: world.clock.iso(),
      };
      const agent: Agent =
        body.type === 'ai'
          ? { ...shared, type: 'ai', name: body.name, assistant_id: body.assistant_id }
          : { ...shared, type: 'human', name: body.name, profile_id: body.profile_id };
      agents(world).put(agent.id, agent);
      return agent;
    },
    201,
  ),

  ...on(getAgent, ({ path }, world) => theAgent(world, path.agent_id)),

  ...on(updateAgent, ({ path, body }, world) => {
    const changed = withFields(theAgent(world, path.agent_id), body.fields);
    agents(world).put(changed.id, changed);
    return changed;
  }),

  // Sessions do not keep an agent that is no more: nobody answers them then.
  ...on(deleteAgent, ({ path }, world) => {
    const { id } = theAgent(world, path.agent_id);
    agents(world).delete(id);
    for (const session of sessions(world).list()) {
      if (session.agent_id === id) change(world, session, { agent_id: null, updated_at: world.clock.iso() });
    }
    return undefined;
  }),

  ...on(searchAgents, ({ body }, world) => {
    const found = agents(world)
      .list()
      .filter(
        (agent) =>
          holds(body.type, agent.type) &&
          holds(body.assistant_id, agent.type === 'ai' ? agent.assistant_id : undefined) &&
          holds(body.profile_id, agent.type === 'human' ? agent.profile_id : undefined),
      );
    return part(found, body);
  }),
};
