/** Rows inside a list that are none of its records: sums, page footers, remarks below. */
import { isTotalsWord } from "../../read/totals-words";
import { cellKind } from "./cell-kind";

/** First letters of the words with which sums begin or end; everything else is passed over at once. */
const SUM = /合\s*计|合\s*計|总\s*计|總\s*計|小\s*计|小\s*計|共\s*计|总\s*额|汇\s*总|匯\s*總|total|sum/i;
const SUM_AT_END = /[\s:：](?:小计|小計|合计|合計|汇总|匯總|sub-?total|total)$/i;
/** How many there were, with what was counted: 3 人, 12笔. */
const COUNTED = /^\d+\s*[人位名户条行次笔单个件家]$/;
const MOBILE = /^1[3-9]\d{9}$/;

/**
 * A sum of the rows above: it begins with a word for it, and holds numbers only besides. A customer called
 * "Total" has a phone, or words in other columns, or something in every column of the list, which is `width`
 * wide: a row may end before it.
 */
export function isSubtotal(cells: readonly string[], first: number, width = cells.length): boolean {
  const word = cells[first] ?? "";
  const LONGEST = 30;
  if (word.length > LONGEST || !SUM.test(word)) return false;
  if (!isTotalsWord(word.replace(/\s/g, "")) && !SUM_AT_END.test(word)) return false;
  const others = cells.filter((cell, column) => column !== first && cell !== "");
  return others.length > 0 && others.length < Math.max(width, cells.length) - 1 && others.every(isSum);
}

function isSum(cell: string): boolean {
  if (MOBILE.test(cell)) return false;
  if (COUNTED.test(cell)) return true;
  const kind = cellKind(cell);
  return kind === "number" || kind === "year" || kind === "phone" || isTotalsWord(cell);
}

const PAGE = /^第\s*\d+\s*[页頁]|^page\s*:?\s*\d+|^-\s*\d+\s*-$/i;
const RULE = /^[-—–_=*#.·+|\s]{3,}$/;
const COUNT =
  /^[（(]?\s*(?:共|总共|合计|总计)?\s*:?：?\s*\d+\s*(?:条|行|位|人|rows?|records?|entries|contacts)(?:记录|客户|数据|\s*(?:affected|selected|exported|in set.*))?\s*[)）。.]?$|^(?:共|总)?(?:行数|条数|记录数|总行数|总条数|rows?|records?|count|total rows|total records)\s*[:：=]\s*\d+\.?$/i;
const REMARK =
  /^(?:制表|制单|打印|列印|导出|匯出|审核|复核|经办|填表|填报|统计|报表|生成|截止|数据来源|资料来源|来源|注|备注|说明|printed|exported|generated|created|prepared|report(?:ed)?|source|notes?|copyright|end of)[\p{L}\s]{0,12}[:：]|^(?:©|copyright|end of (?:file|report|list)|-+\s*end)|^以上/iu;

/** A row with one filled cell that no list has among its records, wherever it stands: a page number, a rule. */
export function isPageFooter(text: string): boolean {
  return PAGE.test(text) || RULE.test(text);
}

/** A row below a list that a program or a person signed it with: each of its cells is such a remark. */
export function isRemark(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  return filled.every((cell) => isPageFooter(cell) || COUNT.test(cell) || REMARK.test(cell));
}
