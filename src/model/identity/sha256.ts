/**
 * SHA-256 (FIPS 180-4) of bytes in a buffer of the caller's, which has room for the padding behind them.
 * A browser's own is asynchronous, and libraries prepare an object for each hash: a file of a million rows
 * without ids needs a million short ones, and spends half of that time here.
 */

/** More bytes than these are never added behind the content. */
export const MOST_PADDING = 72;

const BLOCK = 64;
const LENGTH_AT = 56;

// prettier-ignore
const ROUND = Int32Array.of(
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
);
// prettier-ignore
const START = Int32Array.of(
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
);

const words = new Int32Array(BLOCK);
const state = new Int32Array(START.length);

/** The hash of the first `length` bytes, as eight numbers of 32 bits: valid until the next call. */
export function sha256(bytes: Uint8Array, length: number): Int32Array {
  const end = pad(bytes, length);
  state.set(START);
  for (let at = 0; at < end; at += BLOCK) addBlock(bytes, at);
  return state;
}

/** A bit, zeros, and the length in bits, up to the end of a block. */
function pad(bytes: Uint8Array, length: number): number {
  let at = length;
  bytes[at++] = 0x80;
  while (at % BLOCK !== LENGTH_AT) bytes[at++] = 0;
  let bits = length * 8;
  for (let byte = 7; byte >= 0; byte--) {
    bytes[at + byte] = bits;
    bits = Math.floor(bits / 256);
  }
  return at + 8;
}

function addBlock(bytes: Uint8Array, from: number): void {
  // Bundlers turn constants of a module into variables, which would be looked up in every round.
  const [w, rounds] = [words, ROUND];
  for (let i = 0, at = from; i < 16; i++, at += 4)
    w[i] = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
  for (let i = 16; i < BLOCK; i++) {
    const x = w[i - 15]!;
    const y = w[i - 2]!;
    const mixedX = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const mixedY = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[i] = w[i - 16]! + mixedX + w[i - 7]! + mixedY;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let i = 0; i < BLOCK; i++) {
    const mixedE = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const mixedA = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const first = (h + mixedE + (g ^ (e & (f ^ g))) + rounds[i]! + w[i]!) | 0;
    const second = (mixedA + ((a & b) | (c & (a | b)))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}
