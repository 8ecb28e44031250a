/** Of what was asked of a command. */
import type { ProblemCode } from "../../model/problem";
import type { Language } from "../../model/schema";
import { choiceLabel } from "../../model/schema/labels";
import type { PhraseData, Phrases } from "../phrase";

export const commandsProblemPhrases = {
  required: { "zh-CN": "请填“{name}”。", en: "Fill in “{name}”." },
  "no-such-customer": {
    "zh-CN": "没有找到客户“{customer}”。请核对编号或姓名，或先登记。",
    en: "There is no customer “{customer}”. Check the id or name, or add the customer first.",
  },
  "several-customers": {
    "zh-CN": "叫“{customer}”的有好几位（{ids}）。请用客户编号。",
    en: "Several customers are called “{customer}” ({ids}). Use the customer id.",
  },
  "same-customer": {
    "zh-CN": "两边都是“{id}”，是同一行。请选两位不同的客户。",
    en: "Both are “{id}”, the same row. Choose two customers.",
  },
  "undo-later-first": {
    "zh-CN": "这位客户后来又并入了别人（{summary}）。请先撤销那一次，记录编号 {id}。",
    en: "This customer was merged into another later ({summary}). Undo that merge first, log entry {id}.",
  },
  "no-such-row": {
    "zh-CN": "编号为“{id}”的这一行已经不在了。请刷新后再试。",
    en: "The row with id “{id}” is no longer there. Reload and try again.",
  },
  "id-taken": {
    "zh-CN": "编号“{id}”已经有人用了。请换一个。",
    en: "The id “{id}” is taken. Choose another.",
  },
  "no-such-reminder": {
    "zh-CN": "这条提醒已经处理过，或者已经不在了。",
    en: "This reminder was dealt with already, or is no longer there.",
  },
  "day-in-future": {
    "zh-CN": "{day} 还没到。约好的日子请填在“下次跟进”里。",
    en: "{day} has not come yet. A day agreed on goes under “Next contact”.",
  },
  "day-too-far": {
    "zh-CN": "最多推迟一年，到 {day} 为止。",
    en: "It can be put off for a year at most, until {day}.",
  },
  "day-not-later": {
    "zh-CN": "请选 {day} 之后的一天。",
    en: "Choose a day after {day}.",
  },
  "wrong-period": {
    "zh-CN": "起始日期 {from} 晚于截止日期 {to}。请调换。",
    en: "The period begins on {from}, after its end on {to}. Swap them.",
  },
  "wrong-limits": {
    "zh-CN": (data) =>
      `等级界限“${data.limits}”不对：要 ${data.count} 个，各不相同，${data.method === "share" ? "从大到小" : "从小到大"}，并且都在 0 到 100% 之间。`,
    en: (data) =>
      `The limits “${data.limits}” do not work: ${data.count} needed, all different, ${data.method === "share" ? "from the highest to the lowest" : "from the lowest to the highest"}, between 0 and 100 %.`,
  },
  "lorenz-takes-no-limits": {
    "zh-CN": "洛伦兹法的界限由曲线算出，不用“{limits}”。请去掉界限，或换一种方法。",
    en: "The lorenz method finds its limits itself and takes none, so “{limits}” cannot be used. Leave them out, or choose another method.",
  },
  "wrong-classes": {
    "zh-CN": "等级名称“{classes}”不能用：要 2 到 9 个，各不相同，每个最多 20 个字。",
    en: "“{classes}” cannot be the classes: 2 to 9 different names are needed, each of at most 20 characters.",
  },
  "lorenz-needs-three": {
    "zh-CN": "洛伦兹法只分三个等级，这里有 {count} 个。请改成三个等级，或换一种方法。",
    en: "The lorenz method cuts three classes, and there are {count}. Name three, or choose another method.",
  },
  "no-cost-column": {
    "zh-CN": "到访表里没有“成本”列，算不出利润。请加上这一列，或按金额排名。",
    en: "Visits has no column Cost, so there is no profit to rank by. Add it, or rank by amount.",
  },
  "no-costs": {
    "zh-CN": "到访表的“成本”列全是空的，算不出利润。请填上成本，或按金额排名。",
    en: "The column Cost in Visits is blank throughout, so there is no profit to rank by. Fill in costs, or rank by amount.",
  },
  "no-prediction": { "zh-CN": "{why}", en: "{why}" },
  "nothing-to-change": { "zh-CN": "没有要改的内容。", en: "There is nothing to change." },
  "no-ranking-written": {
    "zh-CN": (data) =>
      data.written === ""
        ? `还没有写下按“${methodWord(data, "zh-CN")}”的排名，没有可比的。请先写下一次（排名里的“写入工作簿”，或 kebu rank --write）。`
        : `${data.day} 和之前没有写下按“${methodWord(data, "zh-CN")}”的排名，只有 ${data.written} 的。`,
    en: (data) =>
      data.written === ""
        ? `No ranking by method ${methodWord(data, "en")} was written yet, so there is nothing to compare with. Write one first: “Write to workbook” under Ranking, or kebu rank --write.`
        : `No ranking by method ${methodWord(data, "en")} was written up to ${data.day}; there are those of ${data.written}.`,
  },
  "ranking-out-of-date": {
    "zh-CN": "排名算好之后，簿子又变了。请重新计算再写入。",
    en: "The book changed after this ranking was worked out. Rank again, then write.",
  },
} as const satisfies Partial<Phrases<ProblemCode>>;

function methodWord({ method }: PhraseData, language: Language): string {
  return choiceLabel("rankings", "method", String(method), language);
}
