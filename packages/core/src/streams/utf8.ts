/**
 * Decodes UTF-8 that arrives in pieces.
 *
 * `TextDecoder` can do this itself with `stream: true`, but engines have a fast path for whole texts only: keeping back
 * the one to three bytes of a cut character and decoding the rest as a whole text is several times as fast.
 */
export class Utf8Decoder {
  // The BOM is looked for here, at the start of the stream only: a whole-text decoder would strip it from every piece.
  readonly #decoder: TextDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #held: Uint8Array | undefined;
  #started = false;

  decode(bytes: Uint8Array): string {
    const held = this.#held;
    let input = bytes;
    if (held) {
      input = new Uint8Array(held.length + bytes.length);
      input.set(held);
      input.set(bytes, held.length);
      this.#held = undefined;
    }
    const whole = wholeLength(input);
    if (whole < input.length) {
      // A copy: the caller may reuse its buffer.
      this.#held = input.slice(whole);
      if (whole === 0) return '';
      input = input.subarray(0, whole);
    }
    return this.#strip(this.#decoder.decode(input));
  }

  /** What is left of a character that was never completed: U+FFFD, as the standard wants it. */
  end(): string {
    const held = this.#held;
    this.#held = undefined;
    return held ? this.#strip(this.#decoder.decode(held)) : '';
  }

  #strip(text: string): string {
    if (this.#started || text === '') return text;
    this.#started = true;
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }
}

/** How many of the bytes come before a character that is cut off at the end. */
const wholeLength = (bytes: Uint8Array): number => {
  const { length } = bytes;
  for (let back = 1; back <= 3 && back <= length; back++) {
    const byte = bytes[length - back] as number;
    if (byte < 0x80) return length;
    // A lead byte: the character needs 2, 3 or 4 bytes.
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? length - back : length;
  }
  return length;
};
