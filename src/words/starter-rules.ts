/**
 * The rules with which a table of rules begins: the usual ones, which every book has, and examples that are off until
 * the owner turns them on. As the cells of the sheet, in the language of the book.
 */
import type { RuleKind } from "../model/reminders/rule-spec";
import type { Bilingual, Language } from "../model/schema";
import type { Row } from "../model/value";

interface StarterRule {
  readonly kind: RuleKind;
  readonly isOn?: true;
  readonly name: Bilingual;
  readonly say: Bilingual;
  readonly message?: Bilingual;
  /** Columns that are the same in every language, or text where they are not. */
  readonly cells?: Readonly<Record<string, string | Bilingual>>;
}

const STARTERS: readonly StarterRule[] = [
  {
    kind: "next",
    isOn: true,
    name: { "zh-CN": "约好的日子", en: "Agreed days" },
    say: { "zh-CN": "按约好的联系客人", en: "Be in touch as agreed" },
  },
  {
    kind: "cadence",
    isOn: true,
    name: { "zh-CN": "定期回访", en: "Regular contact" },
    say: { "zh-CN": "好久没联系，问问近况，约个时间", en: "Ask how they are and offer a time" },
    message: {
      "zh-CN": "{称呼}您好，我是{店名}的{员工}。好久没见，最近方便来坐坐吗？",
      en: "Hello {greeting}, this is {staff} of {shop}. It has been a while; would you like to come by?",
    },
  },
  {
    kind: "birthday",
    isOn: true,
    name: { "zh-CN": "生日祝福", en: "Birthday" },
    say: { "zh-CN": "送上生日祝福", en: "Send birthday wishes" },
    message: {
      "zh-CN": "{称呼}，生日快乐！{店名}全体祝您健康顺心。",
      en: "Happy birthday, {greeting}! All the best from everyone at {shop}.",
    },
    cells: { lead: "A 14, 7" },
  },
  {
    kind: "after-service",
    name: { "zh-CN": "做完问效果", en: "How did it turn out" },
    say: {
      "zh-CN": "问问效果满不满意，提醒怎么护理",
      en: "Ask whether they are pleased, and say how to care for it",
    },
    message: {
      "zh-CN": "{称呼}您好，上次的{上次项目}还满意吗？有哪里不合适，随时告诉我。{店名}{员工}",
      en: "Hello {greeting}, are you pleased with your {last item}? Tell me if anything is not right. {staff}, {shop}",
    },
    cells: { item: { "zh-CN": "染发", en: "color" }, days: "1, 14, 45" },
  },
  {
    kind: "complaint",
    name: { "zh-CN": "投诉回复", en: "Answer to a complaint" },
    say: {
      "zh-CN": "打电话说明处理结果，问问满不满意",
      en: "Call, say what was done, and ask whether it is settled",
    },
    cells: { days: "1" },
  },
  {
    kind: "rhythm",
    name: { "zh-CN": "该来没来", en: "Overdue" },
    say: { "zh-CN": "比平时晚了，问问是不是忙", en: "Later than usual: ask whether all is well" },
    cells: { appliesTo: "A, B", days: "45" },
  },
  {
    kind: "win-back",
    name: { "zh-CN": "挽回老客", en: "Win back" },
    say: { "zh-CN": "店长亲自联系，请客人回来看看", en: "The owner calls and invites them back" },
    cells: { days: "120" },
  },
  {
    kind: "holiday",
    name: { "zh-CN": "春节问候", en: "Chinese New Year" },
    say: { "zh-CN": "拜年，告诉客人春节营业时间", en: "Send wishes and say when the shop is open" },
    message: {
      "zh-CN": "{称呼}新年好！{店名}给您拜年，祝您全家平安喜乐。",
      en: "Happy New Year, {greeting}! Best wishes to you and your family from {shop}.",
    },
    cells: { date: { "zh-CN": "春节", en: "Spring Festival" }, lead: "3", closed: "before" },
  },
  {
    kind: "ending",
    name: { "zh-CN": "卡快到期", en: "Card ends" },
    say: { "zh-CN": "告诉客人卡里的余额和到期日", en: "Tell them what is left on the card and until when" },
    cells: { column: { "zh-CN": "卡到期", en: "Card ends" }, lead: "14" },
  },
];

/** Cells of each row but its id, in the order in which they stand in the sheet. */
export function starterRules(language: Language): readonly Row[] {
  return STARTERS.map(({ kind, isOn, name, say, message, cells }) => ({
    name: name[language],
    kind,
    on: isOn ?? false,
    say: say[language],
    ...(message && { messageZh: message["zh-CN"], messageEn: message.en }),
    ...Object.fromEntries(
      Object.entries(cells ?? {}).map(([key, cell]) => [
        key,
        typeof cell === "string" ? cell : cell[language],
      ]),
    ),
  }));
}
