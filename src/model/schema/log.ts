import type { TableSchema } from "./column";

/**
 * What was done to many rows at once, so that it can be taken back days later: one entry for an import, a
 * merge, a "not the same person", a handover or a month's plan. The details are for Kebu; where they are too long for one cell they
 * go on in further rows, which name the first one under `entry`.
 */
export const log = {
  key: "log",
  name: "ChangeLog",
  sheet: { "zh-CN": "操作记录", en: "Log" },
  idPrefix: "L",
  idColumn: "id",
  always: false,
  inNewBooks: true,
  columns: [
    { key: "id", type: "id", required: true, width: 12, header: { "zh-CN": "记录编号", en: "Log ID" } },
    { key: "date", type: "day", required: true, width: 12, header: { "zh-CN": "日期", en: "Date" } },
    {
      key: "kind",
      type: "choice",
      required: true,
      closed: true,
      width: 12,
      header: { "zh-CN": "操作", en: "Action" },
      choices: [
        { key: "import", label: { "zh-CN": "导入", en: "Import" } },
        { key: "merge", label: { "zh-CN": "合并", en: "Merge" } },
        { key: "apart", label: { "zh-CN": "不是同一人", en: "Not the same" } },
        { key: "handover", label: { "zh-CN": "交接", en: "Handover" } },
        { key: "plan", label: { "zh-CN": "计划", en: "Plan" } },
      ],
    },
    { key: "customerId", type: "id", width: 12, header: { "zh-CN": "客户编号", en: "Customer ID" } },
    { key: "otherId", type: "id", width: 12, header: { "zh-CN": "另一位编号", en: "Other ID" } },
    { key: "summary", type: "text", width: 48, header: { "zh-CN": "说明", en: "What" } },
    {
      key: "state",
      type: "choice",
      closed: true,
      width: 10,
      header: { "zh-CN": "状态", en: "State" },
      choices: [
        { key: "done", label: { "zh-CN": "有效", en: "Done" } },
        { key: "undone", label: { "zh-CN": "已撤销", en: "Undone" } },
      ],
    },
    { key: "entry", type: "id", width: 12, header: { "zh-CN": "续自", en: "Continues" } },
    { key: "details", type: "text", width: 24, header: { "zh-CN": "明细", en: "Details" } },
  ],
} as const satisfies TableSchema;
