import type { TableSchema } from "./column";

/**
 * What customers are entitled to, one row a level; read by `service/service-levels.ts`. The first row that is for a
 * customer is theirs, so the owner puts the special ones above the usual.
 */
export const serviceLevels = {
  key: "serviceLevels",
  name: "ServiceLevels",
  sheet: { "zh-CN": "服务标准", en: "Service levels" },
  idPrefix: "S",
  idColumn: "id",
  always: false,
  columns: [
    { key: "id", type: "id", required: true, width: 12, header: { "zh-CN": "标准编号", en: "Level ID" } },
    {
      key: "tier",
      type: "text",
      width: 18,
      header: { "zh-CN": "等级或标签", en: "Class or tag" },
      synonyms: ["适用客人", "层级", "tier", "for whom", "applies to"],
    },
    {
      key: "services",
      type: "text",
      width: 40,
      header: { "zh-CN": "增值服务", en: "Services" },
      synonyms: ["服务内容", "权益", "entitlements", "benefits"],
    },
    {
      key: "response",
      type: "text",
      width: 16,
      header: { "zh-CN": "回复时限", en: "Response time" },
      synonyms: ["响应时间", "response"],
    },
    {
      key: "cadence",
      type: "number",
      count: true,
      width: 12,
      format: "0",
      header: { "zh-CN": "回访周期", en: "Contact every (days)" },
      synonyms: ["回访天数", "cadence", "contact every"],
    },
    {
      key: "greeting",
      type: "text",
      width: 40,
      header: { "zh-CN": "问候语", en: "Greeting" },
      synonyms: ["问候", "message"],
    },
    { key: "notes", type: "text", width: 28, header: { "zh-CN": "备注", en: "Notes" }, synonyms: ["说明"] },
  ],
} as const satisfies TableSchema;
