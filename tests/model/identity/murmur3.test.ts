import { expect, it } from "vitest";
import { murmur3 } from "../../../src/model/identity/murmur3";

/** Of murmurhash3js-revisited 3.0.0 (`x86.hash128`) for the texts in UTF-16, the lower byte first. */
const KNOWN = [
  ["", "00000000000000000000000000000000"],
  ["a", "033bb196ccef4fe1ccef4fe1ccef4fe1"],
  ["ab", "260fb953af22b6fdaf22b6fdaf22b6fd"],
  ["abc", "2b5b97a320f75fb55012c2b45012c2b4"],
  ["abcd", "95ef82c7e4ec9aa20a8cb00d0a8cb00d"],
  ["abcde", "4b3605de6cd4a2059a7ed1750af158b2"],
  ["abcdef", "606aa1e086f87a046d0a007998aceaac"],
  ["abcdefg", "851fde5ef81a9aab2a351f32fa8e8ca7"],
  ["abcdefgh", "6c3576558df898a1a76d230d42147114"],
  ["剪发 120.5", "722a4141277d7a9f83214757419a3a88"],
  ["I will not buy this tobacconist's, it is scratched.", "eb7cf4c26a9915bb2047c55a6d78ab8a"],
] as const;

function hexOf(units: Uint16Array, length: number): string {
  const hash = new Int32Array(4);
  murmur3(units, length, hash);
  return Array.from(hash, (number) => (number >>> 0).toString(16).padStart(8, "0")).join("");
}

it.each(KNOWN)("hashes “%s” as MurmurHash3 does, whatever stood behind it", (text, hex) => {
  const units = new Uint16Array(64).fill(0xffff);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  expect(hexOf(units, text.length)).toBe(hex);
});

it("hashes the bytes from 0 to 255 as the README of murmurHash3.js says", () => {
  const units = Uint16Array.from({ length: 128 }, (_, i) => 2 * i + (2 * i + 1) * 256);
  expect(hexOf(units, units.length)).toBe("2c56c88fdb4503dfd352b21a494ca2c0");
});
