import type { TableSchema } from "./column";

/** One row a setting. Keys are listed in `model/settings.ts`. */
export const settingsTable = {
  key: "settings",
  name: "Settings",
  sheet: { "zh-CN": "设置", en: "Settings" },
  idPrefix: "S",
  idColumn: "key",
  always: true,
  columns: [
    { key: "key", type: "id", required: true, width: 24, header: { "zh-CN": "设置项", en: "Setting" } },
    { key: "value", type: "text", width: 28, header: { "zh-CN": "值", en: "Value" } },
    { key: "note", type: "text", width: 64, header: { "zh-CN": "说明", en: "Note" } },
  ],
} as const satisfies TableSchema;
