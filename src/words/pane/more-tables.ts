/** Sheets that a book need not have, each made by one press. */
import type { Phrases } from "../phrase";

export const moreTableWords = {
  head: { "zh-CN": "可以添加的表", en: "Sheets you can add" },
  rules: { "zh-CN": "添加提醒规则", en: "Add rules" },
  rulesLine: {
    "zh-CN": "常用的三条，再加几条停用的例子。可以撤销。",
    en: "The usual three, and some examples that are off. Can be undone.",
  },
  serviceLevels: { "zh-CN": "添加服务标准", en: "Add service levels" },
  serviceLevelsLine: {
    "zh-CN": "每个等级一行例子：服务、回复时限、回访周期、问候语。可以撤销。",
    en: "An example for each class: services, response time, contact every, greeting. Can be undone.",
  },
  plans: { "zh-CN": "添加计划", en: "Add plans" },
  plansLine: {
    "zh-CN": "一张空的计划表；不要了就把这张表删掉。",
    en: "An empty sheet of plans; delete the sheet to be rid of it.",
  },
} as const satisfies Phrases;
