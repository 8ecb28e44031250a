type Tell = ((share: number) => void) | undefined;

/** Tells progress only where it goes on: what is begun again does not run back. */
export function onlyForward(tell: Tell): Tell {
  let most = 0;
  return (
    tell &&
    ((share) => {
      if (share <= most) return;
      most = share;
      tell(share);
    })
  );
}

/** Tells the progress of a part, from 0 to 1, as that of the whole, from `start` to `end`. */
export function scaled(tell: Tell, start: number, end: number): Tell {
  return tell && ((share) => tell(start + (end - start) * share));
}
