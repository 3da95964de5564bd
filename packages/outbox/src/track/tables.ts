/** Reports that came before the send they tell of had returned: kept until it has. */
export const reportTables = (schema: string): string => `
CREATE TABLE ${schema}.report (
  platform text NOT NULL,
  platform_message_id text NOT NULL,
  message_id uuid,
  state text NOT NULL,
  at timestamptz,
  error json,
  received_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (platform, platform_message_id, state)
);
CREATE INDEX report_by_message ON ${schema}.report (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX message_repeated ON ${schema}.message (platform) WHERE acted AND state = 'queued';
`;
