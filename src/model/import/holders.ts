/**
 * Those who have one phone, e-mail address or WeChat name, to be found by their names. Nearly all have one
 * holder only; a placeholder (13800000000) has thousands, and then going through them all for every row of a
 * file takes minutes.
 */
export class Holders {
  private byName: Map<string, string[]> | undefined;

  constructor(
    private readonly id: string,
    private readonly name: string,
  ) {}

  add(id: string, name: string): void {
    this.byName ??= new Map([[this.name, [this.id]]]);
    const known = this.byName.get(name);
    if (known) known.push(id);
    else this.byName.set(name, [id]);
  }

  /** Ids of those whose name, folded, is this one; a blank name on either side fits any. */
  *fitting(name: string): Iterable<string> {
    if (!this.byName) {
      if (name === "" || this.name === "" || this.name === name) yield this.id;
      return;
    }
    if (name === "") for (const ids of this.byName.values()) yield* ids;
    else {
      yield* this.byName.get(name) ?? [];
      yield* this.byName.get("") ?? [];
    }
  }

  /** Ids of all of them, whatever their names. */
  *all(): Iterable<string> {
    if (!this.byName) yield this.id;
    else for (const ids of this.byName.values()) yield* ids;
  }
}
