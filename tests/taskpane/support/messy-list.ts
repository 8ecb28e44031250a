/** A list as a shop keeps it: a title above, its own words for columns, blanks, a note beside a number. */
import type { Cell } from "../../../src/workbook/port";

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

export const MESSY_LIST: Sheet = {
  name: "会员 2026",
  rows: [
    ["阿美发廊 · 会员登记表"],
    [],
    ["会员", "手机号码", "生日", "卡里余额", "发质", "客户等级说明", null],
    ["陈静", "13800001234", "1990-05-12", 1200, "细软", null, "老客"],
    ["Anna Petrova-Constantinopolitanskaya of the Long Name", null, null, "欠 20", "粗硬", "常来", null],
    ["李伟", 13900005678, "05-12", 0, null, null, null],
  ],
};
