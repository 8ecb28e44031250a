/** Which columns are masked on request: how and where to reach a customer. */
import { maskText } from "../identity/mask-text";

/** Phone, WeChat, e-mail and address; the name stays, or the list would be of no use. */
export const MASKED_COLUMNS: readonly string[] = ["phone", "wechat", "email", "address"];

/** The cell as a stranger may see it. Notes and the owner's own columns are not looked through. */
export function maskCell(key: string, text: string): string {
  return MASKED_COLUMNS.includes(key) && text !== "" ? maskText(text) : text;
}
