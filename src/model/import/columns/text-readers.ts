/** Texts that may hold several values, or more than the value. */
import { LONGEST_TEXT } from "../../fit";
import { listInCell } from "../../read/list-in-cell";
import { isEmailAddress } from "../../read/is-email-address";
import type { PhoneReader } from "../../read/phone-reader";
import { pointsElsewhere, saysNothing } from "../../read/says-nothing";
import type { CellReader, CellTrouble } from "./cell-readers";

const BETWEEN_ADDRESSES = /\s+\/\s+|[;；、,，|\n\s]+|\/(?=\S+@)/;
/** A longer text is a letter, not a list of addresses. */
const LONGEST_LIST = 1000;
const NOWHERE = /(?!)/;
const BETWEEN_TAGS = /[;；、,，|\n]+/;

/** The same reader, which refuses what no cell can hold. */
export function thatFits(read: CellReader): CellReader {
  return (text) => (text.length > LONGEST_TEXT ? TOO_LONG : read(text));
}

const TOO_LONG: CellTrouble = { code: "text-too-long", severity: "error", value: undefined };

/** Phone numbers in the form in which they are shown; digits that Excel has lost are not made up. */
export function phoneCell(read: PhoneReader): CellReader {
  return (text) => {
    const { text: shown, trouble, remarks } = read(text);
    if (remarks !== undefined)
      return { code: "phone-remarks", severity: "warning", value: shown, kept: remarks, isOfColumn: true };
    if (trouble === undefined) return shown;
    if (trouble === "unknown")
      return { code: "phones-unknown", severity: "warning", value: shown, isOfColumn: true };
    if (trouble === "lost") return { code: "phone-rounded", severity: "error", value: undefined };
    return { code: "not-a-phone", severity: "warning", value: shown };
  };
}

/** One address or several; a cell that holds anything else is no address. */
export const emailCell: CellReader = (text) => {
  if (text.length > LONGEST_LIST) return NO_EMAIL;
  const addresses = isSingle(text) ? [text] : listInCell(text, BETWEEN_ADDRESSES);
  return addresses.every(isEmailAddress) ? addresses.join("; ") : NO_EMAIL;
};

const NO_EMAIL: CellTrouble = { code: "not-an-email", severity: "warning", value: undefined };

/** A name of WeChat or several. What points to another cell (同手机) is no name. */
export const wechatCell: CellReader = (text) =>
  pointsElsewhere(text) ? { code: "not-a-wechat", severity: "warning", value: undefined } : listedCell(text);

/** The same reader, for which 无, 暂无 and n/a are blanks. */
export function orNothing(read: CellReader): CellReader {
  return (text) => (saysNothing(text) ? null : read(text));
}

/** Labels, without the star that Google puts before its own. */
export const tagsCell: CellReader = (text) =>
  listInCell(text, BETWEEN_TAGS)
    .map((tag) => tag.replace(/^\* /, ""))
    .join(", ");

/** A text as it stands, or the texts of a list. */
export const listedCell: CellReader = (text) =>
  text.startsWith("[") || text.includes(":::") ? listInCell(text, NOWHERE).join("; ") : text;

/** A name; the blanks that set two characters apart (张 三) are not part of it. */
export const nameCell: CellReader = (text) =>
  /\s/.test(text) && /^\p{Script=Han}(?:\s+\p{Script=Han}){1,2}$/u.test(text)
    ? text.replace(/\s+/g, "")
    : text;

function isSingle(text: string): boolean {
  return /^[^\s;,:[\]/|；、，]+$/.test(text);
}
