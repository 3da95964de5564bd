// Loaded before anything else: this process's clock is wrong by SOAK_SKEW milliseconds, as a badly kept machine's is.
const skew = Number(process.env['SOAK_SKEW'] ?? 0);
const right = Date;
const now = (): number => right.now() + skew;

globalThis.Date = new Proxy(right, {
  construct: (target, args, self) => Reflect.construct(target, args.length === 0 ? [now()] : args, self),
  apply: () => new right(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
