/** A till's export as shops send it: GBK, title lines, merged duplicates, dates that nobody can read, a sum. */
import { encodeGb18030 } from "../../../src/workbook/export/gb18030";

const ROWS: readonly (readonly string[])[] = [
  ["阿美发廊会员名单", "", "", "", ""],
  ["导出时间：2026-11-20", "", "", "", ""],
  ["会员姓名", "联系方式", "生日", "入会日期", "暗号"],
  ["冯一一", "138 9999 0001", "1990-05-12", "3/5/24", "晴"],
  ["冯二二", "13899990002/13899990003", "八月十五", "4/6/24", "雨"],
  ["冯三三", "13899990004", "", "13月40日", "雪"],
  ["冯三三", "13899990004", "", "13月40日", "雪"],
  ["", "13899990005", "", "5/7/24", "雾"],
  ["合计", "", "", "", "5"],
];

/** The bytes of the file, and the name of the row that is refused for want of one. */
export function messyMembers(): Uint8Array {
  return encodeGb18030(ROWS.map((cells) => cells.join(",")).join("\r\n"));
}
