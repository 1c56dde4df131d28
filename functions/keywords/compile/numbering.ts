/** Numbers things by their content, from 0. */
export class Numbering<T> {
  readonly all: T[] = [];
  private readonly known = new Map<string, number>();

  of(thing: T): number {
    const key = JSON.stringify(thing);
    let number = this.known.get(key);
    if (number === undefined) {
      number = this.all.push(thing) - 1;
      this.known.set(key, number);
    }
    return number;
  }
}
