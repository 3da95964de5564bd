export const USAGE: string = `Usage: linktor-sandbox [options]
       linktor-sandbox trigger <event> [options]
       linktor-sandbox listen --forward-to <url> [options]
       linktor-sandbox fault [<kind>] [options]

Linktor, Antonnia and Sinch Conversation on this machine, with a memory and a page.

  --port <number>        port of the page (default 4000); 0: any free ports for all.
                         The APIs have 4010, 4011 and 4012
  --data <file>          keep everything in this file
  --seed <number>        what ids, tokens and chances are drawn from (default 1)
  --time <instant>       begin at 2026-01-01T00:00:00Z, say, and stand still there
  --model <url>          let an OpenAI-compatible server answer instead of an echo (its key: OPENAI_API_KEY)
  --model-name <name>    which of its models
  --signature body       sign Linktor's webhooks over the body alone, as its SDKs read them
  --deliver-anywhere     send webhooks to other machines, too
  --host <address>       listen here instead of 127.0.0.1
  --allow-host <name>    answer browsers that call the page by this name; may be repeated
  --quiet                print the addresses only
  --json                 print one JSON object per line
  --help                 print this

trigger sends the specification's example of an event, signed as its platform signs.

  --to <url>             send it there; without, to the endpoints of the sandbox that runs
  --secret <secret>      what to sign it with
  --set <path>=<value>   another value for a field, for example data.message.text=Hi; may be repeated
  --platform <name>      linktor, antonnia or sinch, where the name of the event is not enough

listen has every event of the sandbox that runs sent to an address, and prints the secret and what becomes of them.

  --forward-to <url>     the address
  --platform <name>      only this platform; may be repeated
  --events <a,b>         only these events

fault lets something go wrong in the sandbox that runs; without a kind it lists what does.

  latency, rate-limit, error, reset, stall, truncate, token-expired (calls)
  drop-frame, repeat-frame (WebSocket), webhook-twice, webhook-late, webhook-out-of-order
  --share <0 to 1>       for this share of what it fits
  --next <number>        for the next so many
  --operation <name>     only of this operation or event
  --platform <name>      only of this platform
  --ms, --status, --retry-after <number>
  --clear                nothing goes wrong any more

  --sandbox <url>        the page of the sandbox that runs (default http://127.0.0.1:4000)`;
