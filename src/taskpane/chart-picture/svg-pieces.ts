/** Rectangles, lines and texts as text of an SVG drawing. */
import { escapeXml } from "../../workbook/xlsx/xml";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface TextLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
  /** Width there is; a text that would be wider is cut. */
  readonly room?: number;
}

/** What is now, and what was before: told apart by lightness as well, for print without colour. */
export const SERIES_COLOURS = ["#1F4E5F", "#B9C6CE"] as const;

const FONTS = "Segoe UI, Microsoft YaHei, PingFang SC, Noto Sans CJK SC, Calibri, Arial, sans-serif";
/** Width of a letter of Latin script, and of a Chinese one, by the size of the font. */
const LETTER = 0.56;
const IDEOGRAPH = 1;

export function rectangle({ x, y, width, height }: Spot & Size, fill: string, stroke?: string): string {
  const edge = stroke === undefined ? "" : ` stroke="${stroke}"`;
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"${edge}/>`;
}

/** A level line. */
export function line({ x, y }: Spot, to: number, stroke: string): string {
  return `<line x1="${round(x)}" y1="${round(y)}" x2="${round(to)}" y2="${round(y)}" stroke="${stroke}"/>`;
}

export function text(words: string, { x, y }: Spot, look: TextLook): string {
  const { size, bold = false, anchor = "start", room = Infinity } = look;
  const weight = bold ? ' font-weight="600"' : "";
  const shown = escapeXml(withoutControls(cut(words, room / size)));
  return `<text x="${round(x)}" y="${round(y)}" font-family="${FONTS}" font-size="${size}" text-anchor="${anchor}"${weight} fill="#1F2933">${shown}</text>`;
}

/** As much of the text as the room, in sizes of the font, holds. */
function cut(words: string, room: number): string {
  const held = lettersWithin(words, room);
  const letters = Array.from(words);
  return held < letters.length ? `${letters.slice(0, Math.max(1, held - 1)).join("")}…` : words;
}

/** The text on two lines where one is too narrow, the first ending with a word or a Chinese letter. */
export function twoLines(words: string, room: number, size: number): readonly string[] {
  const letters = Array.from(words);
  const held = lettersWithin(words, room / size);
  if (held >= letters.length) return [words];
  const first = /^.*(?:\s|[\u2E80-\uFFEF])/u.exec(letters.slice(0, held).join(""))?.[0];
  const end = first === undefined ? held : Array.from(first).length;
  return [letters.slice(0, end).join("").trimEnd(), letters.slice(end).join("")];
}

/** How wide a text is, in points of a font of this size. */
export function textWidth(words: string, size: number): number {
  return Array.from(words).reduce((width, letter) => width + widthOf(letter), 0) * size;
}

/** How many letters the room, in sizes of the font, holds. */
function lettersWithin(words: string, room: number): number {
  let width = 0;
  return Array.from(words).filter((letter) => (width += widthOf(letter)) <= room).length;
}

function widthOf(letter: string): number {
  return /[\u2E80-\uFFEF]/.test(letter) ? IDEOGRAPH : LETTER;
}

/** XML allows no control characters, and a word of the book may hold some. */
function withoutControls(words: string): string {
  return words.replace(/\p{Cc}|\p{Cs}/gu, " ");
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
