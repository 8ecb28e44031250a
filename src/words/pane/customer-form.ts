import type { Phrases } from "../phrase";

/** Adding and editing a customer. */
export const customerFormPhrases = {
  newCustomer: { "zh-CN": "登记客户", en: "New client" },
  editCustomer: { "zh-CN": "修改：{name}", en: "Edit {name}" },
  groupContact: { "zh-CN": "联系方式", en: "Contact" },
  groupCare: { "zh-CN": "客户维护", en: "Care" },
  groupClass: { "zh-CN": "指定等级", en: "Fixed class" },
  fixNone: { "zh-CN": "还没有选等级，什么也不指定。", en: "No class is chosen, so none is fixed." },
  fixUnknown: {
    "zh-CN": "“{name}”现在不是一个等级，指定不起作用。",
    en: "“{name}” is none of the classes now, so it fixes nothing.",
  },
  fixEnded: {
    "zh-CN": "这一天已过，等级又按数字来定。",
    en: "That day is past: the class follows the figures again.",
  },
  groupOwn: { "zh-CN": "自己的列", en: "Your own columns" },
  blankChoice: { "zh-CN": "（不填）", en: "(blank)" },
  yes: { "zh-CN": "是", en: "Yes" },
  no: { "zh-CN": "否", en: "No" },
  badNumber: {
    "zh-CN": "“{value}”不是数字。请写成 120 或 1,200.50 这样。",
    en: "“{value}” is not a number. Write it like 120 or 1,200.50.",
  },
  badDay: {
    "zh-CN": "“{value}”看不出是哪一天。请写成 2026-12-05 这样。",
    en: "“{value}” is not a clear date. Write it like 2026-12-05.",
  },
  badBirthday: {
    "zh-CN": "“{value}”看不出生日是哪天。请写成 1990-05-12 或 05-12。",
    en: "“{value}” is not a clear birthday. Write it like 1990-05-12 or 05-12.",
  },
  badScore: { "zh-CN": "请选 1 到 5。", en: "Choose 1 to 5." },
  nameNeeded: { "zh-CN": "请填姓名。", en: "Fill in the name." },
  looksLike: { "zh-CN": "像是 {name}：", en: "Looks like {name}:" },
  openInstead: { "zh-CN": "打开", en: "open" },
  newAnyway: { "zh-CN": "仍然新建", en: "add anyway" },
  pickFromCalendar: { "zh-CN": "从日历选：{label}", en: "Choose from the calendar: {label}" },
  dayHint: { "zh-CN": "2026-12-05", en: "2026-12-05" },
} as const satisfies Phrases;
