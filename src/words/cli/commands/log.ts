import type { CommandWords } from "../command-words";

export const logWords: CommandWords = {
  usage: [
    "kebu log BOOK.xlsx --customer ID|NAME [--date DAY] [--kind visit] [--amount N]",
    "         [--staff S] [--notes T] [--next DAY] [--json]",
  ],
  purpose: { "zh-CN": "记一次到访", en: "log one visit" },
  details: {
    "zh-CN": `  BOOK.xlsx           哪本簿子
  --customer ID|NAME  客户编号或完整姓名
  --date DAY          哪天；不写则为今天
  --kind visit        方式：{kinds}，或自己的说法；不写则为 visit
  --amount N          金额；退款写负数
  --staff S           员工
  --notes T           备注
  --next DAY          下次跟进
  --json              只输出一份 JSON`,
    en: `  BOOK.xlsx           which book
  --customer ID|NAME  customer id, or the whole name
  --date DAY          which day; today if not given
  --kind visit        {kinds},
                      or a word of your own; visit if not given
  --amount N          amount; negative for a refund
  --staff S           who served
  --notes T           notes
  --next DAY          next contact
  --json              prints one JSON document only`,
  },
};
