/** What people write into a cell of phones or addresses that holds none. */
import { foldWidth } from "./comparable";

const NOTHING: ReadonlySet<string> = new Set([
  ...["无", "無", "没有", "沒有", "暂无", "暫無", "空", "未知", "不详", "不詳", "未填", "未留"],
  ...["n/a", "na", "n.a.", "none", "null", "nil", "undefined", "unknown", "no", "tbd"],
]);
const LONGEST = 10;
const MERE_SIGNS = /^[-/.—_*?？]{1,10}$/;

/** Does this text say that there is nothing: 无, 暂无, -, n/a? */
export function saysNothing(text: string): boolean {
  if (text.length > LONGEST) return false;
  const folded = foldWidth(text).toLowerCase();
  return NOTHING.has(folded) || MERE_SIGNS.test(folded);
}

/** Does it say that the value stands elsewhere: 同手机, 同上, see above? */
export function pointsElsewhere(text: string): boolean {
  return /^(?:同(?:上|左|前|手机|手機|电话|電話|微信|号|號)|same as\b|see above)/i.test(text);
}
