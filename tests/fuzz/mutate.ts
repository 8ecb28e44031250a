/** Files spoilt as files are: bytes flipped, lines cut, quotes broken, encodings mixed. */
import { encodeText } from "../support/encode-text";
import { below, pick, type Random } from "./random";

type Mutation = (bytes: Buffer, random: Random) => Buffer;

const place = (bytes: Buffer, random: Random): number => below(random, bytes.length + 1);

function insert(bytes: Buffer, at: number, piece: Uint8Array): Buffer {
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
}

/** From the start of one line to the start of another. */
function lines(bytes: Buffer, random: Random): { start: number; end: number } {
  const start = bytes.indexOf(0x0a, place(bytes, random)) + 1;
  const end = bytes.indexOf(0x0a, start + below(random, 200)) + 1 || bytes.length;
  return { start, end: Math.max(start, end) };
}

const MIXED = ["张三,合计", "電話", "Müller"].flatMap((text) =>
  (["utf-8", "gb18030", "big5", "windows-1252", "utf-16le"] as const).flatMap(
    (encoding) => encodeText(text, encoding) ?? [],
  ),
);
const PIECES = [
  '"',
  '""',
  '"\n',
  "'",
  ",",
  ";",
  "\t",
  "|",
  "\n",
  "\r",
  "\r\n\r\n",
  "\u0000",
  "合计,,5\n",
  "=1+1",
];
/** What looks like a list without end in one cell. */
const LONG_CELLS = ["a; ", "1-", "1.", "1/", "a@", "有限公司", "[[", '[{""a"":'].map((piece) =>
  piece.repeat(8000),
);

const MUTATIONS: readonly Mutation[] = [
  function flipBytes(bytes, random) {
    const next = Buffer.from(bytes);
    for (let count = 1 + below(random, 8); count > 0 && next.length > 0; count--)
      next[below(random, next.length)] = below(random, 256);
    return next;
  },
  function cutOff(bytes, random) {
    return bytes.subarray(0, place(bytes, random));
  },
  function cutOutBytes(bytes, random) {
    const start = place(bytes, random);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + 1 + below(random, 40))]);
  },
  function cutOutLines(bytes, random) {
    const { start, end } = lines(bytes, random);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  function repeatLines(bytes, random) {
    const { start, end } = lines(bytes, random);
    return insert(bytes, place(bytes, random), bytes.subarray(start, end));
  },
  function breakQuotes(bytes, random) {
    let next = bytes;
    for (let count = 1 + below(random, 5); count > 0; count--)
      next = insert(next, place(next, random), Buffer.from(pick(random, PIECES)));
    return next;
  },
  function putInLongCell(bytes, random) {
    return insert(bytes, place(bytes, random), Buffer.from(pick(random, LONG_CELLS)));
  },
  function mixEncodings(bytes, random) {
    return insert(bytes, place(bytes, random), pick(random, MIXED));
  },
];

/** The file after one to three mutations. */
export function mutate(bytes: Uint8Array, random: Random): Buffer {
  let next = Buffer.from(bytes);
  for (let count = 1 + below(random, 3); count > 0; count--)
    next = Buffer.from(pick(random, MUTATIONS)(next, random));
  return next;
}
