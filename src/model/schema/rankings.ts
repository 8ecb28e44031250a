import type { TableSchema } from "./column";

/** Snapshots of rankings: one row per customer per snapshot. The id names day, method and customer. */
export const rankings = {
  key: "rankings",
  name: "Rankings",
  sheet: { "zh-CN": "排名记录", en: "Rankings" },
  idPrefix: "R",
  idColumn: "id",
  always: false,
  columns: [
    { key: "id", type: "id", required: true, width: 28, header: { "zh-CN": "记录编号", en: "Record ID" } },
    { key: "takenOn", type: "day", required: true, width: 12, header: { "zh-CN": "日期", en: "Taken on" } },
    {
      key: "method",
      type: "choice",
      width: 12,
      header: { "zh-CN": "方法", en: "Method" },
      choices: [
        { key: "share", label: { "zh-CN": "占比", en: "Share" } },
        { key: "pareto", label: { "zh-CN": "帕累托", en: "Pareto" } },
        { key: "count", label: { "zh-CN": "人数", en: "Count" } },
        { key: "lorenz", label: { "zh-CN": "洛伦兹", en: "Lorenz" } },
      ],
    },
    {
      key: "customerId",
      type: "id",
      required: true,
      width: 12,
      header: { "zh-CN": "客户编号", en: "Customer ID" },
      synonyms: ["客户ID", "customer_id"],
    },
    { key: "customer", type: "text", width: 16, header: { "zh-CN": "客户", en: "Customer" } },
    { key: "value", type: "money", width: 12, header: { "zh-CN": "价值", en: "Value" } },
    { key: "share", type: "share", width: 9, header: { "zh-CN": "占比", en: "Share" } },
    { key: "rank", type: "number", width: 8, format: "0", header: { "zh-CN": "名次", en: "Rank" } },
    { key: "class", type: "text", width: 8, header: { "zh-CN": "等级", en: "Class" } },
    { key: "rankedBy", type: "text", width: 40, header: { "zh-CN": "口径", en: "Ranked by" } },
  ],
} as const satisfies TableSchema;
