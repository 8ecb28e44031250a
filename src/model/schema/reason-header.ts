import type { Bilingual } from "./column";

/** Header of the column with the reasons in a file of rows that were not imported. */
export const REASON_HEADER: Bilingual = { "zh-CN": "没有导入的原因", en: "Why not imported" };
