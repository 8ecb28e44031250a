import { counted, type Phrases } from "../../phrase";
import type { CommandWords } from "../command-words";

export const mergeWords: CommandWords = {
  usage: [
    "kebu merge BOOK.xlsx KEEP GONE [--pick COLUMN=keep|gone|both] [--dry-run] [--json]",
    "kebu merge BOOK.xlsx KEEP GONE --not-same [--dry-run] [--json]",
  ],
  purpose: { "zh-CN": "把登记了两次的客户合并成一位", en: "make two rows of one customer one" },
  details: {
    "zh-CN": `  BOOK.xlsx           哪本簿子
  KEEP                留下的客户：编号或完整姓名
  GONE                并进去的客户：编号或完整姓名
  --pick COLUMN=…     这一列用哪一边的：keep 留下的，gone 并进去的，both 两个都要（电话、备注等）；
                      COLUMN 写列名或 key，自己加的列写列名，例如 --pick 电话=both；可写多次。不写的按建议
  --not-same          不合并，而是记下这两位不是同一人
  --dry-run           只试算，不写
  --json              只输出一份 JSON

到访、跟进、排名记录和计划跟着过去，当时的姓名不变。以后可以用 kebu undo 撤销。`,
    en: `  BOOK.xlsx           which book
  KEEP                the customer who stays: id, or the whole name
  GONE                the customer who goes into that one: id, or the whole name
  --pick COLUMN=…     whose cell counts: keep, gone, or both (phones, notes …); COLUMN is a header or key,
                      an own column's header, as in --pick phone=both; may be given many times. As
                      suggested where it is not given
  --not-same          does not merge them but remembers that they are not the same person
  --dry-run           reports and writes nothing
  --json              prints one JSON document only

Visits, follow-ups, rankings and plans follow, with the name they had at the time. Undo it later with kebu undo.`,
  },
};

/** What the command says. */
export const mergePhrases = {
  merged: {
    "zh-CN": "{gone} 并入 {keep}：到访 {visits} 次、跟进 {followUps} 条跟着过去。",
    en: (data) =>
      `${data.gone} goes into ${data.keep}: ${counted(Number(data.visits), "visit")} and ` +
      `${counted(Number(data.followUps), "follow-up")} follow.`,
  },
  apart: {
    "zh-CN": "{keep} 和 {gone} 不是同一人，以后不再列为重复。",
    en: "{keep} and {gone} are not the same person; they will not be listed as duplicates.",
  },
  column: { "zh-CN": "列", en: "Column" },
  after: { "zh-CN": "合并后", en: "Merged" },
} as const satisfies Phrases;
