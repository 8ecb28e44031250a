import { counted, type Phrases } from "../../phrase";
import type { CommandWords } from "../command-words";

export const undoWords: CommandWords = {
  usage: ["kebu undo BOOK.xlsx [ENTRY] [--also-edited] [--dry-run] [--json]"],
  purpose: {
    "zh-CN": "列出导入、合并、交接和计划的记录，或撤销其中一次",
    en: "list imports, merges, handovers and plans, or take one of them back",
  },
  details: {
    "zh-CN": `  BOOK.xlsx           哪本簿子
  ENTRY               要撤销的记录编号；不写就列出所有记录
  --also-edited       导入以后又改过的行和格子也一起撤销
  --dry-run           只报告，不写入
  --json              只输出一份 JSON

过了几天、保存过、别人改过以后也可以撤销。导入以后改过的行和格子默认留着，并逐条说明；
已经有了自己的到访或跟进的客户总是留着。同一条记录撤销两次等于一次。`,
    en: `  BOOK.xlsx           which book
  ENTRY               the log id of what to take back; all entries are listed without one
  --also-edited       takes back rows and cells that were edited since, too
  --dry-run           reports and writes nothing
  --json              prints one JSON document only

Works days later as well, after saving and after others have edited. Rows and cells edited since stay,
and each is named; customers who have visits or follow-ups of their own by now always stay. Taking the
same entry back twice is taking it back once.`,
  },
};

/** What the command says. */
export const undoPhrases = {
  noEntries: {
    "zh-CN": "还没有导入、合并、交接或计划的记录。",
    en: "Nothing was imported, merged, handed over or planned yet.",
  },
  undone: {
    "zh-CN":
      "已撤销 {id}：去掉客户 {customers} 位、到访 {visits} 次，改回原样的客户 {customersBack} 位、到访 {visitsBack} 次。",
    en: (data) =>
      `${data.id} taken back: ${counted(Number(data.customers), "customer")} and ` +
      `${counted(Number(data.visits), "visit")} removed, ${counted(Number(data.customersBack), "customer")} and ` +
      `${counted(Number(data.visitsBack), "visit")} given back what they held.`,
  },
  undoneBefore: { "zh-CN": "{id} 以前已经撤销过了。", en: "{id} was taken back before." },
  mergeUndone: {
    "zh-CN": "已撤销 {id}：两位客户又分开了。",
    en: "{id} taken back: the two customers are apart again.",
  },
  apartUndone: {
    "zh-CN": "已撤销 {id}：这两位以后查重时会再列出来。",
    en: "{id} taken back: the two are listed among the duplicates again.",
  },
  rowsUndone: { "zh-CN": "已撤销 {id}。", en: "{id} taken back." },
  cellStays: {
    "zh-CN": "{column}：合并以后改过，现在是“{now}”，没有动。",
    en: "{column}: edited since the merge, now “{now}”; left as it is.",
  },
  stays: { "zh-CN": "{name}（{id}）：{why}，没有动。", en: "{name} ({id}): {why}; left as it is." },
  goes: {
    "zh-CN": "{name}（{id}）：{why}，一起撤销了。",
    en: "{name} ({id}): {why}; taken back all the same.",
  },
} as const satisfies Phrases;
