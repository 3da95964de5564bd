/** A body that cannot be read at all, so that there is nothing to validate. Never quotes the body. */
export class UnreadableBody extends Error {
  override readonly name = 'UnreadableBody';
  readonly rule: 'json' | 'form' | 'too-large';
  /** `predicate` reads well after "body": "is not JSON". */
  constructor(rule: UnreadableBody['rule'], predicate: string) {
    super(predicate);
    this.rule = rule;
  }
}
