/**
 * The problems that a book can bring from the moment it is opened. The pane has their sentences from the start;
 * those of files, functions and rules come when one of them is to be said.
 */
import { cellsProblemPhrases } from "./cells";
import { commandsProblemPhrases } from "./commands";
import { filesProblemPhrases } from "./files";
import { understandingProblemPhrases } from "./understanding";
import { workbookProblemPhrases } from "./workbook";
import { writingProblemPhrases } from "./writing";
import type { Phrases } from "../phrase";

export const everydayProblemPhrases = {
  ...cellsProblemPhrases,
  ...workbookProblemPhrases,
  ...commandsProblemPhrases,
  ...writingProblemPhrases,
  ...filesProblemPhrases,
  ...understandingProblemPhrases,
  "not-fetched": {
    "zh-CN": "这个函数要用的部分没有下载下来。请连上网络，再让 Excel 重算一次。",
    en: "What this function needs could not be fetched. Go online, then have Excel calculate again.",
  },
  "internal-error": {
    "zh-CN": "客簿自己出了错（{message}）。簿子要么和原来一样，要么已完整存好。",
    en: "Kebu itself failed ({message}). The book is either as it was or completely saved.",
  },
} as const satisfies Phrases;
