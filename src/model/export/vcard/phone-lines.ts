/** The phone numbers of a cell, each a line of its own, so that each can be called. */
import { contentLine, escapeText } from "./content-line";

/** Fewer digits than these are an extension or a remark, not another number. */
const PHONE_DIGITS = 7;
/** Mobile numbers of China, with or without the country's code. */
const MOBILE = /^(?:\+?86)?1[3-9]\d{9}$/;

/** TEL lines; several numbers where the cell parts them by signs or line breaks. */
export function phoneLines(cell: string): readonly string[] {
  if (cell.trim() === "") return [];
  return numbersIn(cell).map((number) => {
    const type = MOBILE.test(number.replace(/[\s().-]/g, "")) ? "CELL" : "VOICE";
    return contentLine(`TEL;TYPE=${type}`, escapeText(number));
  });
}

function numbersIn(cell: string): readonly string[] {
  const parts = cell.split(/[/,，、;；\n]/).map((part) => part.trim());
  const isNumber = (part: string): boolean => part.replace(/\D/g, "").length >= PHONE_DIGITS;
  return parts.every(isNumber) ? parts : [cell.trim()];
}
