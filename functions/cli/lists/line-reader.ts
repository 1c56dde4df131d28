import { longestRecord } from './csv-reader.ts';

export type Line = { readonly line: number; readonly text: string | undefined };

/** Lines of a text that comes in pieces, without their ends; `undefined` for one that is too long, of which nothing is kept. Empty lines are left out. */
export class LineReader {
  #rest = '';
  #line = 1;
  #isTooLong = false;

  push(text: string): readonly Line[] {
    const lines: Line[] = [];
    let at = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', at)) {
      this.#keep(text.slice(at, end));
      lines.push(...this.#take());
      at = end + 1;
    }
    this.#keep(text.slice(at));
    return lines;
  }

  end(): readonly Line[] {
    return this.#take();
  }

  #keep(piece: string): void {
    this.#isTooLong ||= this.#rest.length + piece.length > longestRecord;
    this.#rest = this.#isTooLong ? '' : this.#rest + piece;
  }

  #take(): readonly Line[] {
    const [line, text, isTooLong] = [this.#line, this.#rest.trim(), this.#isTooLong];
    this.#line += 1;
    this.#rest = '';
    this.#isTooLong = false;
    if (isTooLong) return [{ line, text: undefined }];
    return text === '' ? [] : [{ line, text }];
  }
}
