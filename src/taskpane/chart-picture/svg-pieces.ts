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
  let width = 0;
  const letters = [...words];
  for (const [index, letter] of letters.entries()) {
    width += /[\u2E80-\uFFEF]/.test(letter) ? IDEOGRAPH : LETTER;
    if (width > room) return `${letters.slice(0, Math.max(1, index - 1)).join("")}…`;
  }
  return words;
}

/** XML allows no control characters, and a word of the book may hold some. */
function withoutControls(words: string): string {
  return words.replace(/\p{Cc}|\p{Cs}/gu, " ");
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
