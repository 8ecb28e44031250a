/** Words around names that say nothing about whose name it is, and those that tell branches apart. */

/** Behind a Chinese name: 李敏女士, 王老师. */
export const TITLE_BEHIND =
  /(?:先生|女士|小姐|太太|夫人|老师|老板|经理|总监|主任|医生|教练|阿姨|叔叔|师傅|师父|同学|会员)$/u;
/** Behind a surname alone: 王总, 李姐. */
export const TITLE_BEHIND_SURNAME = /^(\p{Script=Han})(?:总|姐|哥|工|董|嫂|婶|叔|姨)$/u;
/** Before a surname alone: 小王, 老李. */
export const FAMILIAR_BEFORE_SURNAME = /^[小老阿](\p{Script=Han})$/u;

export const TITLES: ReadonlySet<string> = new Set(
  "mr mrs ms miss mx dr prof professor sir madam mme mlle herr frau sr sra".split(" "),
);
/** Son and father of one name. */
export const GENERATIONS: ReadonlySet<string> = new Set(["jr", "junior", "senior", "ii", "iii", "iv"]);

export const LEGAL_FORM = /(?:股份有限公司|有限责任公司|集团有限公司|有限公司|集团公司|集团|公司|股份)$/u;
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  "ltd limited inc incorporated llc llp lp co company corp corporation gmbh ag kg sa sarl srl spa bv nv plc pte pty oy ab group holding holdings the and".split(
    " ",
  ),
);
export const COMPANY_WORD =
  /公司|集团|股份|\b(?:ltd|limited|inc|llc|llp|corp|corporation|gmbh|plc|pty|pte|co\.|s\.?a\.?r\.?l)\b/iu;

/** 恒通汽车服务有限公司虹桥店, 恒通虹桥分公司. */
export const BRANCH_BEHIND_FORM =
  /(?<=公司|集团)[（(]?(\p{Script=Han}{1,8}?)(?:分公司|分店|门店|支行|支店|店|办事处|营业部)[）)]?$/u;
export const BRANCH_BEHIND =
  /[（(]?(\p{Script=Han}{2})(?:分公司|分店|门店|支行|支店|店|办事处|营业部)[）)]?$/u;
export const BRANCH_WORDS: ReadonlySet<string> = new Set(["branch", "store", "office", "outlet"]);

const CITIES =
  "北京|上海|天津|重庆|广州|深圳|杭州|苏州|南京|成都|武汉|西安|长沙|郑州|青岛|宁波|无锡|佛山|东莞|济南|厦门|福州|合肥|昆明|大连|沈阳|哈尔滨|长春|石家庄|太原|南宁|南昌|贵阳|海口|兰州|乌鲁木齐|呼和浩特|银川|西宁|拉萨|常州|温州|泉州|珠海|中山|惠州|嘉兴|绍兴|台州|金华|南通|徐州|烟台|潍坊|香港|澳门|台北";
const PROVINCES =
  "广东|浙江|江苏|山东|河南|河北|湖南|湖北|四川|福建|安徽|江西|陕西|山西|辽宁|吉林|黑龙江|云南|贵州|广西|海南|甘肃|青海|宁夏|新疆|西藏|内蒙古|台湾";
/** What a company begins with: 广东省深圳市, 上海. */
export const PLACE_BEFORE = new RegExp(`^(?:(?:${PROVINCES})省?)?(?:(?:${CITIES})市?)?`, "u");
/** The district in front of a street. */
export const DISTRICT_BEFORE = /^(?:\p{Script=Han}{1,4}(?<!小)[区县])?/u;
/** What an area may or may not end with. */
export const AREA_ENDING = /[区县市]$/u;
/** What an address begins with; not of 南京西路, which is a street. */
export const PLACE_BEFORE_STREET = new RegExp(
  `^(?:(?:${PROVINCES})省?(?=${CITIES}))?(?:(?:${CITIES})(?:市|(?=\\p{Script=Han}{1,4}[区县])))?`,
  "u",
);
