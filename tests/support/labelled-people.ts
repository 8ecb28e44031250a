/** People and companies for the labelled register: who they are, before anyone writes them down. */

/** What is true of somebody; "" where there is no such thing. */
export interface Person {
  readonly kind: "person" | "company";
  readonly name: string;
  readonly phone: string;
  readonly wechat: string;
  readonly email: string;
  readonly birthday: string;
  readonly address: string;
  readonly area: string;
}

/** Chance with a seed: the same seed makes the same register. */
export interface Chance {
  /** True as often as this, from 0 to 1. */
  readonly of: (share: number) => boolean;
  readonly below: (count: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
}

export function chance(random: () => number): Chance {
  const below = (count: number): number => Math.floor(random() * count);
  return { of: (share) => random() < share, below, pick: (list) => list[below(list.length)]! };
}

const SURNAMES =
  "王王王王李李李李张张张张刘刘刘陈陈陈杨杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蔡蒋余于杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤单解仇翟".split(
    "",
  );
const COMPOUND_SURNAMES = ["欧阳", "司马", "诸葛", "上官"];
/** Characters of given names. */
export const GIVEN =
  "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉建文辉力志永健世广义兴良海山仁波宁贵福生龙元全国胜学祥才发武新利清飞彬富顺信子婷雪琳颖洁梅倩佳怡欣妍雯晨宇浩轩博然嘉思梓涵诗语乐晓东红云莉萍慧巧美岚茜凤琪瑶璐珊莎锦黛青亚宜雅芝".split(
    "",
  );
const FIRST =
  "Anna Ben Carla David Emma Frank Grace Henry Irene Jack Karen Laura Martin Nina Oliver Paula Quentin Rachel Samuel Teresa Victor Wendy Xavier Yvonne Zoe Alice Brian Cecilia Daniel Esther Felix Gloria Harold Ingrid James John Joan Jane Katherine Leonard Margaret Michael Nicholas Patricia Peter Richard Robert Stephanie Susan Thomas William Elizabeth Christopher Hannah Joseph Mary Maria Mark".split(
    " ",
  );
const LAST =
  "Smith Jones Brown Mori Sato Novak Silva Khan Berg Johnson Williams Taylor Davies Evans Thomas Roberts Walker Wright Robinson Thompson White Hughes Edwards Green Hall Wood Harris Martin Jackson Clarke Lewis Turner Phillips Campbell Parker Anderson Mitchell Cooper Richardson Bennett Fernandez Gonzalez Schneider Hoffmann Kowalski Petrov Larsen Nielsen Rossi Bianchi Moreau Lefevre Okafor Mensah Nakamura Tanaka Murphy Sullivan Kennedy Fitzgerald".split(
    " ",
  );
const CITIES = ["上海", "北京", "深圳", "杭州", "广州", "苏州"];
const BRANDS = "恒通华泰鼎盛嘉禾瑞丰博雅天成众合明德金桥远大联创海纳新锐东方创想云起".match(/../g)!;
const TRADES = [
  "电子",
  "贸易",
  "餐饮管理",
  "信息科技",
  "建筑装饰",
  "物流",
  "服饰",
  "汽车服务",
  "广告传媒",
  "医疗器械",
];
const ENGLISH_BRANDS =
  "Blue Harbor North Star Silver Oak Bright Path Red Cedar Green Valley Iron Gate Swift River Golden Bay Clear Sky Maple Leaf Stone Bridge".match(
    /\S+ \S+/g,
  )!;
const ENGLISH_TRADES = [
  "Trading",
  "Logistics",
  "Consulting",
  "Design",
  "Foods",
  "Motors",
  "Software",
  "Interiors",
];
export const CHINESE_SUFFIXES = ["有限公司", "有限责任公司", "公司", "股份有限公司", ""];
export const ENGLISH_SUFFIXES = ["Ltd", "Ltd.", "Limited", "Inc.", "LLC", "Co., Ltd.", ""];
const ROADS = [
  "南京西路",
  "淮海中路",
  "人民路",
  "中山北路",
  "解放大道",
  "延安西路",
  "建国路",
  "长江路",
  "文化街",
  "和平街",
];
const STREETS = [
  "Baker Street",
  "High Street",
  "Station Road",
  "Church Lane",
  "Oak Avenue",
  "Mill Road",
  "Park Avenue",
];
const AREAS = ["静安区", "浦东新区", "徐汇区", "长宁区", "虹口区", "朝阳区", "南山区", "西湖区"];
const ENGLISH_AREAS = ["Camden", "Brooklyn", "Downtown", "Riverside", "Westside"];

/** A Chinese name, one in twenty with a surname of two characters. */
export function chineseName({ of, pick }: Chance): string {
  const surname = of(0.05) ? pick(COMPOUND_SURNAMES) : pick(SURNAMES);
  return surname + givenName({ of, pick });
}

export function givenName({ of, pick }: Pick<Chance, "of" | "pick">): string {
  return pick(GIVEN) + (of(0.65) ? pick(GIVEN) : "");
}

export function englishName({ pick }: Chance): string {
  return `${pick(FIRST)} ${pick(LAST)}`;
}

/** Another first name for the same family. */
export function relative(name: string, luck: Chance): string {
  if (/^[A-Z]/.test(name)) return `${luck.pick(FIRST)} ${name.split(" ").at(-1)!}`;
  // Brothers and sisters often share the second character.
  return luck.of(0.3) && name.length === 3
    ? name.slice(0, 2) + luck.pick(GIVEN)
    : name.charAt(0) + givenName(luck);
}

export function mobile(luck: Chance, isChinese: boolean): string {
  const digits = (count: number): string => String(luck.below(10 ** count)).padStart(count, "0");
  return isChinese
    ? `1${luck.pick([3, 5, 7, 8, 9])}${digits(9)}`
    : `+1${luck.pick([212, 415, 503, 617])}${2 + luck.below(8)}${digits(6)}`;
}

export function day(luck: Chance): string {
  const two = (count: number): string => String(1 + luck.below(count)).padStart(2, "0");
  return `19${50 + luck.below(50)}-${two(12)}-${two(28)}`;
}

export function address(luck: Chance, isChinese: boolean): string {
  const number = 1 + luck.below(1500);
  if (!isChinese) return `${number} ${luck.pick(STREETS)}`;
  return `${luck.pick(ROADS)}${number}号${1 + luck.below(12)}栋${100 * (1 + luck.below(20)) + 1 + luck.below(4)}室`;
}

/** Somebody: of ten, six are Chinese people, three English ones, one is a company. */
export function somebody(luck: Chance): Person {
  const roll = luck.below(20);
  if (roll >= 18) return company(luck, roll === 18);
  return person(luck, roll < 12);
}

export function person(luck: Chance, isChinese: boolean): Person {
  const name = isChinese ? chineseName(luck) : englishName(luck);
  const handle = `${luck.pick(["sunny", "lucky", "blue", "mr", "ms", "real", "the"])}${luck.pick(FIRST).toLowerCase()}${luck.below(9999)}`;
  return {
    kind: "person",
    name,
    phone: mobile(luck, isChinese),
    wechat: `wx_${handle}`,
    email: `${handle}@${luck.pick(["qq.com", "163.com", "gmail.com", "outlook.com"])}`,
    birthday: day(luck),
    address: address(luck, isChinese),
    area: luck.pick(isChinese ? AREAS : ENGLISH_AREAS),
  };
}

export function company(luck: Chance, isChinese: boolean): Person {
  const name = isChinese
    ? luck.pick(CITIES) +
      luck.pick(BRANDS) +
      luck.pick(BRANDS) +
      luck.pick(TRADES) +
      luck.pick(CHINESE_SUFFIXES)
    : `${luck.pick(ENGLISH_BRANDS)} ${luck.pick(ENGLISH_TRADES)} ${luck.pick(ENGLISH_SUFFIXES)}`.trim();
  const landline = isChinese ? `021-${50000000 + luck.below(9999999)}` : mobile(luck, false);
  return { ...person(luck, isChinese), kind: "company", name, phone: landline, wechat: "", birthday: "" };
}
