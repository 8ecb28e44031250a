/** Numbers the different texts that a file has under one name, from 0 in their order; the same text has the same number. */
export class Occurrences {
  private readonly counts = new Map<string, number>();
  private readonly numbers = new Map<string, number>();

  of(name: string, text: string): number {
    const both = `${name}\n${text}`;
    const known = this.numbers.get(both);
    if (known !== undefined) return known;
    const next = this.counts.get(name) ?? 0;
    this.counts.set(name, next + 1);
    this.numbers.set(both, next);
    return next;
  }
}
