/** How a client can be written to, and how they most likely are. */
import type { Book } from "../../../model/book";
import { textAt } from "../../../model/table-data";

export interface Reach {
  /** Phone, WeChat and e-mail, those that are known. */
  readonly known: readonly string[];
  /** One of the kinds of messages: WeChat where there is any sign of it, else by what is known. */
  readonly kind: string;
}

export function reachOf({ customers, language }: Book, row: number): Reach {
  const [phone, wechat, email] = (["phone", "wechat", "email"] as const).map((key) =>
    textAt(customers, key, row),
  );
  const known = [phone, wechat, email].filter((text): text is string => Boolean(text));
  return { known, kind: kindOf(language === "zh-CN", { phone, wechat, email }) };
}

/** In China whoever has a phone number is found on WeChat by it. */
function kindOf(
  isChinese: boolean,
  { phone, wechat, email }: Readonly<Record<"phone" | "wechat" | "email", string | undefined>>,
): string {
  if (wechat || (isChinese && phone)) return "wechat";
  if (phone) return "sms";
  return email ? "email" : "wechat";
}
