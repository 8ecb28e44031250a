import type { TableSchema } from "./column";
import { RULE_KINDS } from "./rules";

/** What a person entered, snoozed, skipped or finished. Reminders that nobody touched have no row. */
export const followUps = {
  key: "followUps",
  name: "FollowUps",
  sheet: { "zh-CN": "跟进", en: "Follow-ups" },
  idPrefix: "F",
  idColumn: "id",
  always: true,
  columns: [
    { key: "id", type: "id", required: true, width: 24, header: { "zh-CN": "跟进编号", en: "Follow-up ID" } },
    {
      key: "customerId",
      type: "id",
      required: true,
      width: 12,
      header: { "zh-CN": "客户编号", en: "Customer ID" },
      synonyms: ["客户ID", "customer_id"],
    },
    {
      key: "customer",
      type: "text",
      width: 16,
      header: { "zh-CN": "客户", en: "Customer" },
      synonyms: ["姓名", "客户姓名", "name"],
    },
    {
      key: "due",
      type: "day",
      required: true,
      width: 12,
      header: { "zh-CN": "到期", en: "Due" },
      synonyms: ["到期日", "due date"],
    },
    { key: "reason", type: "text", required: true, width: 28, header: { "zh-CN": "事由", en: "Reason" } },
    {
      key: "rule",
      type: "choice",
      width: 14,
      header: { "zh-CN": "规则", en: "Rule" },
      choices: [...RULE_KINDS, { key: "manual", label: { "zh-CN": "手工", en: "Manual" } }],
    },
    { key: "assignee", type: "text", width: 12, header: { "zh-CN": "负责人", en: "Assignee" } },
    {
      key: "state",
      type: "choice",
      width: 10,
      header: { "zh-CN": "状态", en: "State" },
      choices: [
        { key: "open", label: { "zh-CN": "待办", en: "Open" } },
        { key: "done", label: { "zh-CN": "完成", en: "Done" }, synonyms: ["已完成"] },
        { key: "skipped", label: { "zh-CN": "跳过", en: "Skipped" } },
        { key: "snoozed", label: { "zh-CN": "推迟", en: "Snoozed" } },
      ],
    },
    { key: "until", type: "day", width: 12, header: { "zh-CN": "推迟到", en: "Snoozed until" } },
    { key: "doneOn", type: "day", width: 12, header: { "zh-CN": "完成日期", en: "Done on" } },
    {
      key: "by",
      type: "text",
      width: 12,
      header: { "zh-CN": "处理人", en: "By" },
      synonyms: ["经手人", "完成人", "done by", "handled by"],
    },
    { key: "outcome", type: "text", width: 28, header: { "zh-CN": "结果", en: "Outcome" } },
  ],
} as const satisfies TableSchema;
