import type { Choice, TableSchema } from "./column";

/** What a rule goes by. Follow-ups call the rule of a row by the same words. */
export const RULE_KINDS = [
  kind("next", "约定日期", "Next contact"),
  kind("cadence", "定期回访", "Regular contact"),
  kind("rhythm", "该来没来", "Overdue"),
  kind("birthday", "生日", "Birthday"),
  kind("holiday", "节日", "Holiday"),
  kind("after-service", "服务后关怀", "After service"),
  kind("ending", "快到期", "Ending"),
  kind("complaint", "投诉回复", "Complaint"),
  kind("win-back", "挽回", "Win back"),
  kind("volume", "消费变化", "Change in volume"),
  kind("news", "新消息", "News"),
] as const;

/**
 * Whom to remind of what, one row a rule; read by `reminders/rule-set.ts`. Days, lead, date and column are text,
 * because they hold more than a number: steps, days by class, a lunar day, a header.
 */
export const rules = {
  key: "rules",
  name: "Rules",
  sheet: { "zh-CN": "提醒规则", en: "Rules" },
  idPrefix: "U",
  idColumn: "id",
  always: false,
  columns: [
    { key: "id", type: "id", required: true, width: 12, header: { "zh-CN": "规则编号", en: "Rule ID" } },
    {
      key: "name",
      type: "text",
      required: true,
      width: 18,
      header: { "zh-CN": "名称", en: "Name" },
      synonyms: ["规则名称", "rule"],
    },
    {
      key: "kind",
      type: "choice",
      required: true,
      width: 12,
      header: { "zh-CN": "种类", en: "Kind" },
      synonyms: ["规则种类", "类型", "rule kind"],
      choices: RULE_KINDS,
    },
    {
      key: "on",
      type: "flag",
      width: 8,
      header: { "zh-CN": "启用", en: "On" },
      synonyms: ["开启", "enabled"],
    },
    {
      key: "appliesTo",
      type: "text",
      width: 18,
      header: { "zh-CN": "适用客人", en: "For whom" },
      synonyms: ["适用", "适用范围", "applies to"],
    },
    { key: "item", type: "text", width: 16, header: { "zh-CN": "项目", en: "Item" }, synonyms: ["服务项目"] },
    {
      key: "days",
      type: "text",
      width: 12,
      format: "@",
      header: { "zh-CN": "天数", en: "Days" },
      synonyms: ["间隔天数", "every"],
    },
    {
      key: "lead",
      type: "text",
      width: 12,
      format: "@",
      header: { "zh-CN": "提前天数", en: "Days ahead" },
      synonyms: ["提前", "lead"],
    },
    { key: "date", type: "text", width: 14, format: "@", header: { "zh-CN": "日期", en: "Date" } },
    {
      key: "column",
      type: "text",
      width: 14,
      header: { "zh-CN": "到期列", en: "End column" },
      synonyms: ["日期列", "column"],
    },
    {
      key: "say",
      type: "text",
      width: 36,
      header: { "zh-CN": "要做什么", en: "What to do" },
      synonyms: ["提醒内容", "say"],
    },
    { key: "messageZh", type: "text", width: 40, header: { "zh-CN": "中文消息", en: "Message in Chinese" } },
    { key: "messageEn", type: "text", width: 40, header: { "zh-CN": "英文消息", en: "Message in English" } },
    {
      key: "marketing",
      type: "choice",
      width: 10,
      header: { "zh-CN": "性质", en: "Nature" },
      choices: [
        { key: "marketing", label: { "zh-CN": "营销", en: "Marketing" } },
        { key: "service", label: { "zh-CN": "服务", en: "Service" } },
      ],
    },
    {
      key: "closed",
      type: "choice",
      width: 10,
      header: { "zh-CN": "遇休息日", en: "When closed" },
      synonyms: ["休息日", "closed"],
      choices: [
        { key: "stay", label: { "zh-CN": "不变", en: "Stay" } },
        { key: "before", label: { "zh-CN": "提前", en: "Before" } },
        { key: "after", label: { "zh-CN": "顺延", en: "After" } },
      ],
    },
  ],
} as const satisfies TableSchema;

function kind<const Key extends string>(key: Key, chinese: string, english: string): Choice & { key: Key } {
  return { key, label: { "zh-CN": chinese, en: english } };
}
