/** Does a cell read like the header of a column, whatever stands below it? */
import { HEADER_MATCHES, matchHeader } from "../../schema/match-header";
import { simplified } from "../../script/simplified";

const TABLES = ["customers", "visits", "followUps"] as const;

/** Words with which headers of lists end or begin, in any program. */
const CHINESE_WORDS =
  /(?:姓名|名称|编号|编码|号码|单号|电话|手机号?|日期|时间|生日|地址|金额|数量|单价|价格|备注|类型|类别|状态|性别|微信|邮箱|公司|部门|职位|车牌号?|积分|余额|次数|等级|来源)$|^是否/;
const WORDS =
  "id|name|date|time|phone|mobile|e-?mail|address|amount|price|quantity|qty|number|title|company|city|country|status|type|notes?|birthday|gender|total|count";
const FIRST_WORD = new RegExp(`^(?:${WORDS})(?:$|[\\s_-])`, "i");
const LAST_WORD = new RegExp(`(?:^|[\\s_-])(?:${WORDS}|no\\.?)$`, "i");

/** A header of Kebu in either language, a synonym, or a word that other programs head columns with. */
export function isKnownHeader(text: string): boolean {
  const LONGEST = 40;
  if (text === "" || text.length > LONGEST) return false;
  const word = simplified(text);
  if (CHINESE_WORDS.test(word) || FIRST_WORD.test(text) || LAST_WORD.test(text)) return true;
  return TABLES.some((table) => HEADER_MATCHES.some((by) => matchHeader(table, by, word) !== undefined));
}
