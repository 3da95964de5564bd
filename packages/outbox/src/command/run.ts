import { ConfigurationError, type LinktorError } from '@linktor/core';
import { checkSchema, migrationOf, SCHEMA } from '../database/migrate.ts';
import { Outbox } from '../outbox.ts';
import { readArguments, USAGE } from './arguments.ts';
import { COMMANDS } from './commands.ts';
import type { Surroundings } from './surroundings.ts';

/** Exit codes, beside 0: something is not as it should be; the command line makes no sense. */
const FAILED = 1;
const MISUSED = 2;
/** Codes of errors that only the command line, or `DATABASE_URL`, can be the cause of. */
const MISUSES: readonly string[] = ['USAGE', 'CONFIGURATION', 'INVALID_ARGUMENT'];

/** Runs one command line, and says with which code to leave. Whatever goes wrong is told in a line, never with a stack. */
export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  try {
    const read = readArguments(args);
    if (read === 'help') {
      around.print(USAGE);
      return 0;
    }
    const { database = around.env['DATABASE_URL'], schema } = read;
    if (read.print) {
      const sql = migrationOf(checkSchema(schema ?? SCHEMA));
      around.print(read.json ? JSON.stringify({ schema: schema ?? SCHEMA, sql }) : sql);
      return 0;
    }
    if (!database) throw noDatabase();
    // Only `migrate` makes tables: a look must not.
    const migrate = read.command === 'migrate';
    await using outbox = new Outbox({ connectionString: database, schema, migrate });
    return await COMMANDS[read.command](outbox, read, around);
  } catch (error) {
    const { message, code, remediation } = error as Partial<LinktorError>;
    around.complain([message, remediation].filter(Boolean).join('. '));
    return MISUSES.includes(String(code)) ? MISUSED : FAILED;
  }
}

const noDatabase = (): ConfigurationError =>
  new ConfigurationError('there is no database', {
    code: 'USAGE',
    remediation: 'Set DATABASE_URL, or pass --database: postgres://user:password@host:5432/database',
  });
