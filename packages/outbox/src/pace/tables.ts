/** What the fleet shares of its pace: a bucket of tokens per rate, a gate per platform. */
export const paceTables = (schema: string): string => `
CREATE TABLE ${schema}.bucket (
  key text PRIMARY KEY,
  tokens double precision NOT NULL,
  at timestamptz NOT NULL
) WITH (fillfactor = 50);
CREATE TABLE ${schema}.gate (
  platform text PRIMARY KEY,
  version bigint NOT NULL DEFAULT 0,
  state text NOT NULL DEFAULT 'closed' CHECK (state IN ('closed', 'open', 'half-open')),
  epoch integer NOT NULL DEFAULT 0,
  failures integer NOT NULL DEFAULT 0,
  successes integer NOT NULL DEFAULT 0,
  since timestamptz,
  opens integer NOT NULL DEFAULT 0,
  until timestamptz,
  reason text,
  paused_until timestamptz,
  throttles integer NOT NULL DEFAULT 0,
  held boolean NOT NULL DEFAULT false
) WITH (fillfactor = 50);
`;
