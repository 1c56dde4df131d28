/** 0: as it should be; 1: a problem was found, or the command could not be carried out; 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** What a command found out: printed as lines, or with --json as one document. */
export type Report = { readonly exitCode: ExitCode; readonly data: object; readonly lines: readonly string[] };

export const fine = (data: object, lines: readonly string[]): Report => ({ exitCode: 0, data, lines });
export const problem = (data: object, lines: readonly string[]): Report => ({ exitCode: 1, data, lines });

/** The command line is wrong; the message says what is allowed. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

/** It was asked rightly, but cannot be done now; `advice` says what to do about it. */
export class CannotDo extends Error {
  override readonly name = 'CannotDo';
  readonly advice: string;

  constructor(message: string, advice: string, options?: ErrorOptions) {
    super(message, options);
    this.advice = advice;
  }
}

/** By Ctrl-C. What is still under way ends with the process. */
export class Interrupted extends CannotDo {
  constructor(advice: string) {
    super('interrupted', advice);
  }
}

/**
 * What came from outside, fit for a terminal: control characters, which could move the cursor or hide a line, and marks that turn the
 * writing direction, are shown as their code.
 */
export const printable = (text: string): string =>
  text.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
