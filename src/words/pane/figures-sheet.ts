/** Words of the button that writes the Figures sheet. */
import type { Phrases } from "../phrase";

export const figuresSheetButtonWords = {
  write: { "zh-CN": "写入工作簿", en: "Write into the workbook" },
  writing: { "zh-CN": "正在写…", en: "Writing…" },
  written: {
    "zh-CN": "已写入工作表“{sheet}”，打印正好一页；再写一次会替换它。",
    en: "Written on the sheet “{sheet}”, which prints on one page. Writing again replaces it.",
  },
  refused: { "zh-CN": "数字没有写进工作簿：", en: "The figures were not written:" },
} as const satisfies Phrases;

export type FiguresSheetButtonWord = keyof typeof figuresSheetButtonWords;
