/** Yes or no, as people write it. */
import { foldWidth } from "./comparable";

const YES: ReadonlySet<string> = new Set(
  "是 有 已 对 真 同意 已同意 允许 接受 可以 需要 开 开启 启用 已加 已添加 已关注 已开通 yes y true t 1 on ok √ ✓ ✔ ☑ agreed allowed enabled subscribed opted-in".split(
    " ",
  ),
);
const NO: ReadonlySet<string> = new Set(
  "否 无 未 没有 不 不是 错 假 不同意 未同意 拒绝 不允许 不接受 不可以 不需要 关 关闭 停用 未加 未添加 未关注 未开通 no n false f 0 off × ✗ ✘ ☐ declined denied disabled unsubscribed opted-out".split(
    " ",
  ),
);

/** 是, 有, 已, 同意, yes, y, true, 1, on, √ and their opposites; undefined for anything else. */
export function readFlag(text: string): boolean | undefined {
  const folded = foldWidth(text).toLowerCase().replace(/\s+/g, "-");
  if (YES.has(folded)) return true;
  return NO.has(folded) ? false : undefined;
}
