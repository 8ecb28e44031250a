/** Which columns are masked on request: how and where to reach a customer. */
import { maskText } from "../identity/mask-text";

/** Phone, WeChat, e-mail and address; the name stays, or the list would be of no use. */
export const MASKED_COLUMNS: readonly string[] = ["phone", "wechat", "email", "address"];

/** Of several in a cell each is masked for itself. */
const ONE_OF_SEVERAL = /[^,，、;；\s][^,，、;；\n]*/g;

/** The cell as a stranger may see it. Notes and the owner's own columns are not looked through. */
export function maskCell(key: string, text: string): string {
  if (!MASKED_COLUMNS.includes(key)) return text;
  // In an address a single digit is a whole house number.
  if (key === "address") return maskText(text).replace(/\d/g, "*");
  return text.replace(ONE_OF_SEVERAL, maskText);
}
