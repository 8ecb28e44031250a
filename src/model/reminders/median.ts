/** Medians of a few numbers, worked out by the hundred thousand: sorted in place, in room that is used again. */
export class Median {
  private values = new Float64Array(64);
  private size = 0;
  private distances: Median | undefined;

  /** Forgets what was added. */
  clear(): void {
    this.size = 0;
  }

  add(value: number): void {
    if (this.size === this.values.length) {
      const longer = new Float64Array(2 * this.size);
      longer.set(this.values);
      this.values = longer;
    }
    let place = this.size++;
    while (place > 0 && this.values[place - 1]! > value) {
      this.values[place] = this.values[place - 1]!;
      place--;
    }
    this.values[place] = value;
  }

  /** The middle of those added, or of the two middle ones; 0 of none. */
  get(): number {
    const half = this.size >> 1;
    if (this.size === 0) return 0;
    return this.size % 2 === 1 ? this.values[half]! : (this.values[half - 1]! + this.values[half]!) / 2;
  }

  /** The median of the distances from `center` (MAD). */
  spread(center: number): number {
    const { values, size } = this;
    const distances = (this.distances ??= new Median());
    distances.clear();
    for (let place = 0; place < size; place++) distances.add(Math.abs(values[place]! - center));
    return distances.get();
  }
}
