/**
 * MurmurHash3, its 128 bits for 32-bit machines (Austin Appleby, public domain), over the code units of a
 * text, the lower byte of each first. Not a lock against anybody, but even: texts that differ a little have
 * nothing in common. Written here because a million rows are hashed in an import, and the libraries that
 * have it take as long for each as SHA-256 does, which is forty times this.
 */
const C1 = 0x239b961b;
const C2 = 0xab0e9789;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93;
/** Code units in a block of 128 bits. */
const BLOCK = 8;

/** Hashes the first `length` units into the four numbers of `hash`; what stands behind them is overwritten. */
export function murmur3(units: Uint16Array, length: number, hash: Int32Array): void {
  const whole = length - (length % BLOCK);
  let h1 = 0;
  let h2 = 0;
  let h3 = 0;
  let h4 = 0;
  for (let at = 0; at < whole; at += BLOCK) {
    h1 = Math.imul(rotated(h1 ^ first(units, at), 19) + h2, 5) + 0x561ccd1b;
    h2 = Math.imul(rotated(h2 ^ second(units, at), 17) + h3, 5) + 0x0bcaa747;
    h3 = Math.imul(rotated(h3 ^ third(units, at), 15) + h4, 5) + 0x96cd1c35;
    h4 = Math.imul(rotated(h4 ^ fourth(units, at), 13) + h1, 5) + 0x32ac3b17;
  }
  if (whole < length) {
    // Zeros after the last unit change nothing.
    units.fill(0, length, whole + BLOCK);
    h1 ^= first(units, whole);
    h2 ^= second(units, whole);
    h3 ^= third(units, whole);
    h4 ^= fourth(units, whole);
  }
  const bytes = length * 2;
  hash[0] = h1 ^ bytes;
  hash[1] = h2 ^ bytes;
  hash[2] = h3 ^ bytes;
  hash[3] = h4 ^ bytes;
  addUp(hash);
  for (let i = 0; i < hash.length; i++) hash[i] = avalanche(hash[i]!);
  addUp(hash);
}

function first(units: Uint16Array, at: number): number {
  return Math.imul(rotated(Math.imul(word(units, at), C1), 15), C2);
}

function second(units: Uint16Array, at: number): number {
  return Math.imul(rotated(Math.imul(word(units, at + 2), C2), 16), C3);
}

function third(units: Uint16Array, at: number): number {
  return Math.imul(rotated(Math.imul(word(units, at + 4), C3), 17), C4);
}

function fourth(units: Uint16Array, at: number): number {
  return Math.imul(rotated(Math.imul(word(units, at + 6), C4), 18), C1);
}

function word(units: Uint16Array, at: number): number {
  return units[at]! | (units[at + 1]! << 16);
}

function rotated(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

/** The first becomes the sum of all, and is then added to each of the others. */
function addUp(hash: Int32Array): void {
  hash[0] = hash[0]! + hash[1]! + hash[2]! + hash[3]!;
  for (let i = 1; i < hash.length; i++) hash[i] = hash[i]! + hash[0];
}

/** Lets every bit change every other. */
function avalanche(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
