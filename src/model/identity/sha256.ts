/**
 * SHA-256 (FIPS 180-4) of a text, taken as UTF-16, high byte first. Written out because the model knows
 * no host, and a host's own is asynchronous in browsers. A weaker hash would do for most files; but two
 * different sales that share an id would lose one of them, and that must not happen at all.
 */

/** Fractional parts of the cube roots (K) and square roots (H) of the first primes. */
const PRIMES = firstPrimes(64);
const K = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
const H = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const BLOCK_BYTES = 64;

/** The hash as eight unsigned 32-bit words. */
export function sha256(text: string): Uint32Array {
  const words = paddedWords(text);
  const state = Uint32Array.from(H);
  const schedule = new Uint32Array(64);
  for (let block = 0; block < words.length; block += BLOCK_BYTES / 4) {
    schedule.set(words.subarray(block, block + BLOCK_BYTES / 4));
    extend(schedule);
    compress(state, schedule);
  }
  return state;
}

function paddedWords(text: string): Uint32Array {
  const bytes = text.length * 2;
  const blocks = Math.ceil((bytes + 9) / BLOCK_BYTES);
  const words = new Uint32Array((blocks * BLOCK_BYTES) / 4);
  for (let i = 0; i < text.length; i++) words[i >> 1]! |= text.charCodeAt(i) << (i % 2 === 0 ? 16 : 0);
  words[bytes >> 2]! |= 0x80 << (24 - 8 * (bytes % 4));
  words[words.length - 2] = Math.floor((bytes * 8) / 2 ** 32);
  words[words.length - 1] = bytes * 8;
  return words;
}

function extend(w: Uint32Array): void {
  for (let i = 16; i < 64; i++) {
    const s0 = rotate(w[i - 15]!, 7) ^ rotate(w[i - 15]!, 18) ^ (w[i - 15]! >>> 3);
    const s1 = rotate(w[i - 2]!, 17) ^ rotate(w[i - 2]!, 19) ^ (w[i - 2]! >>> 10);
    w[i] = w[i - 16]! + s0 + w[i - 7]! + s1;
  }
}

function compress(state: Uint32Array, w: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let i = 0; i < 64; i++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + K[i]! + w[i]!) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i]! += word));
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return primes;
}

function fraction(root: number): number {
  return Math.floor((root % 1) * 2 ** 32);
}
