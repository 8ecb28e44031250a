/** The checksum a zip keeps of each of its parts, continued over the next piece. */
export function crc32(piece: Uint8Array, before = 0): number {
  let sum = ~before;
  for (const byte of piece) sum = TABLE[(sum ^ byte) & 0xff]! ^ (sum >>> 8);
  return ~sum >>> 0;
}

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  const POLYNOMIAL = 0xedb88320;
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? POLYNOMIAL ^ (sum >>> 1) : sum >>> 1;
  return sum;
});
