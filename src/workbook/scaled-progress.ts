type Tell = ((share: number) => void) | undefined;

/** Tells the progress of a part, from 0 to 1, as that of the whole, from `start` to `end`. */
export function scaled(tell: Tell, start: number, end: number): Tell {
  return tell && ((share) => tell(start + (end - start) * share));
}
