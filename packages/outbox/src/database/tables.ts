/** The tables of the outbox, first version. The engine's tables are its own, in a schema beside this one. */
export const messageTables = (schema: string): string => `
CREATE TABLE ${schema}.message (
  id uuid PRIMARY KEY,
  key text NOT NULL UNIQUE,
  platform text NOT NULL,
  call text NOT NULL,
  args json NOT NULL,
  fingerprint text NOT NULL,
  state text NOT NULL DEFAULT 'queued' CHECK (state IN
    ('queued', 'sending', 'sent', 'delivered', 'read', 'undelivered', 'uncertain', 'failed', 'cancelled')),
  ordered_by text,
  channel text,
  campaign text,
  held boolean NOT NULL DEFAULT false,
  waiting boolean NOT NULL DEFAULT false,
  priority integer NOT NULL DEFAULT 0,
  at timestamptz,
  not_after timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  acted boolean NOT NULL DEFAULT false,
  claimed_at timestamptz,
  first_claimed_at timestamptz,
  leased_until timestamptz,
  look_at timestamptz,
  looks integer NOT NULL DEFAULT 0,
  error json,
  result json,
  platform_message_id text,
  queue text NOT NULL,
  job uuid,
  claim integer,
  trace json,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  sent_at timestamptz,
  delivered_at timestamptz,
  read_at timestamptz
) WITH (fillfactor = 80);
CREATE INDEX message_by_state ON ${schema}.message (state, id) WHERE state IN ('queued', 'sending', 'uncertain', 'failed');
CREATE INDEX message_by_platform_id ON ${schema}.message (platform, platform_message_id) WHERE platform_message_id IS NOT NULL;
CREATE INDEX message_in_line ON ${schema}.message (ordered_by, created_at, id)
  WHERE ordered_by IS NOT NULL AND state IN ('queued', 'sending', 'uncertain');
CREATE INDEX message_to_look_at ON ${schema}.message (look_at) WHERE look_at IS NOT NULL;
`;
