/**
 * A till's list of members as shops send it, for the sample of either language: GBK in Chinese, a title above
 * the header, a sum below; somebody of the book with a new phone, two who are new, one row without a name.
 */
import { encodeGb18030 } from "../../../src/workbook/export/gb18030";

const LISTS = {
  "zh-CN": {
    name: "收银会员.csv",
    /** Stands in the sample with the same birthday and another phone. */
    known: "潘虹",
    rows: [
      ["阿美发廊 会员名单", "", "", "", ""],
      ["会员姓名", "手机号", "生日", "区域", "会员卡号"],
      ["潘虹", "138 9999 0001", "1988-10-08", "河滨", "8801"],
      ["冯一一", "138 9999 0002", "1990年5月12日", "城西", "8802"],
      ["冯二二", "13899990003", "1991/3/5", "大学城", "8803"],
      ["", "13899990005", "1993-7-9", "", "8804"],
      ["合计", "", "", "", "4"],
    ],
  },
  en: {
    name: "till members.csv",
    known: "Tessa Nolan",
    rows: [
      ["Members of the salon", "", "", "", ""],
      ["Client", "Mobile", "Birthday", "Area", "Card no"],
      ["Tessa Nolan", "541-555-0901", "1987-01-07", "Old Town", "8801"],
      ["Ada Fennel", "541-555-0902", "12 May 1990", "Harbor", "8802"],
      ["Otto Marsh", "(541) 555 0903", "1991/3/5", "University", "8803"],
      ["", "541-555-0905", "1993-7-9", "", "8804"],
      ["Total", "", "", "", "4"],
    ],
  },
} as const;

export interface TillList {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Who stands in the sample already, and after the import twice. */
  readonly known: string;
}

export function tillList(language: keyof typeof LISTS): TillList {
  const { name, known, rows } = LISTS[language];
  return { name, known, bytes: encodeGb18030(rows.map((cells) => cells.join(",")).join("\r\n")) };
}
