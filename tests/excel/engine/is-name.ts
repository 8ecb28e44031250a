/** What Excel takes for the name of a table or a defined name. */
import { parseAddress } from "../book/a1";

/** Letters, digits, points and underscores, not starting with a digit, and nothing that reads as a cell. */
export function isName(name: string): boolean {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  return isWord && parseAddress(name) === undefined && !/^(r|c|r\d*c\d*)$/i.test(name);
}
