/** The same numbers from 0 up to 1 on every call: the minimal generator of Park and Miller. */
export function seededChance(seed = 20261122): () => number {
  const modulus = 2 ** 31 - 1;
  let state = seed;
  return () => {
    state = (state * 48271) % modulus;
    return state / modulus;
  };
}
