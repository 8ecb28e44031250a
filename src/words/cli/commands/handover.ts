import { counted, type Phrases } from "../../phrase";
import type { CommandWords } from "../command-words";

export const handoverWords: CommandWords = {
  usage: [
    "kebu handover BOOK.xlsx --from NAME --to NAME,NAME [--by fair|area|class] [--best NAME]",
    "              [--give CUSTOMER=NAME] [--write] [--pack FILE.xlsx [--overwrite]] [--today DAY] [--json]",
  ],
  purpose: {
    "zh-CN": "员工离开时把客户交给别人：谁接哪些，可撤销",
    en: "hand the customers of somebody who leaves to others, undoably",
  },
  details: {
    "zh-CN": `  BOOK.xlsx           哪本簿子
  --from NAME         谁离开（客户表里的负责人）
  --to NAME,NAME      谁来接
  --by fair           平均分：人数最多差一位，价值最多差一位最大客户的；不写就是它
  --by area           给在那个区域客户最多的人；没有区域或一样多的平均分
  --by class          最高等级的客户归一人（--best 指定，不写就是服务次数最多的），其余由别人平均分
  --best NAME         最高等级的客户给谁
  --give CUSTOMER=NAME   这一位指定给谁；客户写编号或完整姓名，可写多次
  --write             写进簿子；不写只是预览
  --pack FILE.xlsx    另存一份交接资料：每位客户的喜好、最近几次、答应过的事、可以发给客人的话
  --overwrite         交接资料的文件已有时替换
  --today DAY         把哪天当作今天
  --json              只输出一份 JSON

一起交接的有：客户的负责人、没办完的跟进、以后各月的计划（按接手客户的营业额分）。以往的到访和办完的跟进
仍记在原来的员工名下。名下没有客户的人，没办完的跟进和计划也能交出去；只提醒这个人的客户的规则会列出来。
簿子里没有商机表，也就没有商机要交接。以后可以用 kebu undo 撤销。`,
    en: `  BOOK.xlsx           which book
  --from NAME         who leaves (an owner in Customers)
  --to NAME,NAME      who takes over
  --by fair           numbers differ by one at most, values by the largest customer's at most; this
                      one if none is given
  --by area           to whoever has most customers in the area; dealt fairly where that is nobody or two
  --by class          the best class to one person (--best, else who has served most), all others to the
                      other successors
  --best NAME         who takes the best class
  --give CUSTOMER=NAME   gives this customer (id, or the whole name) to somebody; may be given many times
  --write             writes it into the book; a preview otherwise
  --pack FILE.xlsx    saves a pack: what each customer likes, last visits, what was promised, and a
                      message to send
  --overwrite         replaces the pack's file if there is one
  --today DAY         the day to take for today
  --json              prints one JSON document only

Along go the customers' owner, follow-ups still open, and the plans of the coming months, by the turnover of
the customers each takes. Visits and finished follow-ups stay with who did them. Who has no customers hands over
what is open all the same; a rule for the customers of the one who leaves is named, for it reminds of nobody any
more. There is no table of deals in a book, so there are none to hand over. Undo it later with kebu undo.`,
  },
};

/** What the command says. */
export const handoverPhrases = {
  heading: {
    "zh-CN": "{from}的 {count} 位客人（{way}）：",
    en: (data) => `${counted(Number(data.count), "client")} of ${data.from}, ${data.way}:`,
  },
  nobody: { "zh-CN": "{from}名下没有客人。", en: "{from} has no clients." },
  along: { "zh-CN": "一起交接：{along}。", en: "Along: {along}." },
  load: {
    "zh-CN": "{name}：接 {count} 位，价值 {value}",
    en: (data) => `${data.name}: ${counted(Number(data.count), "client")}, worth ${data.value}`,
  },
  packSaved: { "zh-CN": "交接资料已存入 {file}。", en: "The pack is saved to {file}." },
  written: {
    "zh-CN": "已写入 {file}，记录编号 {id}；撤销用 kebu undo。",
    en: "Written to {file} as entry {id}; kebu undo takes it back.",
  },
  preview: { "zh-CN": "这是预览，加上 --write 才会写入。", en: "This is a preview; --write writes it." },
  to: { "zh-CN": "交给", en: "To" },
  why: { "zh-CN": "为什么", en: "Why" },
} as const satisfies Phrases;
