/** The table of campaigns. The messages of one carry its name. */
export const campaignTables = (schema: string): string => `
CREATE TABLE ${schema}.campaign (
  name text PRIMARY KEY,
  added bigint NOT NULL DEFAULT 0,
  total bigint,
  cursor json,
  filled_at timestamptz,
  paused_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX message_held ON ${schema}.message (campaign, at, id) WHERE held AND state = 'queued';
CREATE INDEX message_by_campaign ON ${schema}.message (campaign, state, held, sent_at) WHERE campaign IS NOT NULL;
`;
