/** Prints a line. */
export type Print = (line: string) => void;

/** What comes from outside must not steer a terminal. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is being removed
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '�');
}
