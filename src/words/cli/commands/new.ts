import type { CommandWords } from "../command-words";

export const newWords: CommandWords = {
  usage: ["kebu new BOOK.xlsx [--template salon] [--lang zh-CN|en] [--empty] [--with TABLES] [--today DAY]"],
  purpose: { "zh-CN": "新建一本客簿：示例店或空白", en: "start a book: the sample shop, or an empty one" },
  details: {
    "zh-CN": `  BOOK.xlsx           新文件的名字；已有同名文件时不覆盖
  --template salon    用哪个模板；目前有 salon（美发店）
  --lang zh-CN|en     簿子用的语言；不写则随系统
  --empty             不带示例客户
  --with TABLES       多带几张表，用逗号分开：plans（计划）、rules（提醒规则，带常用规则和例子）、
                      serviceLevels（服务标准，带例子）；已有的簿子里，新建一张叫“计划”或“提醒规则”的表，
                      写上计划编号、月份等列名，客簿就认得
  --today DAY         把示例的日期移到这一天前后；不写则为今天`,
    en: `  BOOK.xlsx           name of the new file; an existing file is never overwritten
  --template salon    which template; there is salon (a hair salon)
  --lang zh-CN|en     language of the book; the system's if not given
  --empty             without the sample clients
  --with TABLES       adds tables, with commas between: plans, rules (with the usual ones and examples),
                      serviceLevels (with examples); in a book that is there already, a sheet called Plans with the headers
                      Plan ID and Month and what else you plan is one, too, and so is one called Rules
  --today DAY         moves the sample's dates to around this day; today if not given`,
  },
};
