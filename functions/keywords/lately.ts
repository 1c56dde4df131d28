/**
 * What was made lately, by its name: of two generations the younger one is filled, and the older one forgotten when it is full, but for what was asked for again meanwhile. What comes often stays, however many others come
 * (an approximation of least recently used, as generations of memory are).
 */
export class Lately<V> {
  private readonly mostOfGeneration: number;
  private young = new Map<string, V>();
  private old = new Map<string, V>();

  /** @param mostOfGeneration twice as many are kept at most */
  constructor(mostOfGeneration: number) {
    this.mostOfGeneration = mostOfGeneration;
  }

  get(name: string): V | undefined {
    const known = this.young.get(name);
    if (known !== undefined) return known;
    const before = this.old.get(name);
    if (before !== undefined) this.set(name, before);
    return before;
  }

  set(name: string, value: V): void {
    if (this.young.size >= this.mostOfGeneration) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(name, value);
  }
}
