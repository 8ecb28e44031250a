/** What is written about clients and visits in the Chinese sample salon. */
import type { SalonPack, Trait } from "../pack";

export const traits: readonly Trait[] = [
  {
    header: "发质",
    width: 12,
    outOfTen: 9,
    words: {
      f: ["细软", "粗硬", "自然卷", "干枯受损", "中性", "易出油", "发量少"],
      m: ["粗硬", "细软", "易出油", "自然卷"],
    },
  },
  {
    header: "脸型",
    width: 10,
    outOfTen: 8,
    words: { f: ["鹅蛋脸", "圆脸", "方脸", "长脸", "瓜子脸"], m: ["方脸", "圆脸", "长脸"] },
  },
  {
    header: "常做发型",
    width: 16,
    outOfTen: 9,
    words: {
      f: ["锁骨发", "齐肩内扣", "大波浪", "短碎发", "空气刘海长直", "法式羊毛卷", "齐耳短发", "高层次长发"],
      m: ["两侧推短", "纹理烫", "圆寸", "商务三七分", "中分微卷"],
    },
  },
  {
    header: "消费习惯",
    width: 18,
    outOfTen: 7,
    words: {
      f: ["只找熟悉的师傅", "爱试新款", "看活动再来", "带朋友一起来", "不推销", "周末来", "下班后来"],
      m: ["赶时间", "午休来", "只剪不洗", "固定师傅", "带孩子一起剪"],
    },
  },
  {
    header: "过敏史",
    width: 16,
    outOfTen: 5,
    words: {
      f: ["无", "无", "无", "无", "染膏过敏，先做皮试", "头皮敏感", "对香精敏感"],
      m: ["无", "无", "无", "头皮敏感"],
    },
  },
];

export const words = {
  sources: ["朋友介绍", "路过", "大众点评", "抖音团购", "微信群", "老客带新", "小区传单"],
  areas: ["城东", "城西", "河滨", "大学城", "老街", "高新区"],
  streets: ["梧桐里 3 幢", "河滨花园 12 号", "云杉路 88 号", "学府苑 5 单元", "银杏巷 21 号", "锦绣坊 7 幢"],
  tags: {
    f: ["宝妈", "学生", "染发客", "烫发客", "带客多", "护理客"],
    m: ["学生", "附近上班", "带客多", "父子同剪"],
  },
  temperaments: ["爽快", "细致", "话不多", "爱聊天", "着急", "犹豫"],
  preferences: {
    f: ["喝温水，不要咖啡", "靠窗的位置", "洗头水温偏热", "不喜欢吹太蓬", "爱看样图再定", "做护理时想安静"],
    m: ["动作快一点", "鬓角修直", "不要发蜡", "洗头力道重一点", "坐最里面的位置"],
  },
  visitNotes: {
    big: [
      "很满意这次的效果",
      "发质比上次好，客人满意",
      "发尾偏干，建议做护理",
      "下次想换个颜色",
      "三天内先别洗头，已提醒",
    ],
    other: [
      "等了二十分钟，送了护发小样",
      "赶时间，没吹造型",
      "介绍了一位同事",
      "带了孩子一起来",
      "下次想换个发型",
      "约了月底再来",
    ],
  },
  careNotes: {
    f: [
      "发了护理小贴士，说下周看时间",
      "问近况，说月底有空再来",
      "提醒补染，客人看时间",
      "发了新到的烫发样图",
      "问打理得顺不顺手，教了吹法",
      "发了护理活动，客人感兴趣",
    ],
    m: ["提醒该剪头发了", "问近况，说周末来", "发了男士套餐", "问新发型习不习惯，说挺好"],
  },
  complaints: [
    { about: "big", complaint: "烫后三天卷度掉了，不满意", answer: "店长致电道歉，约来免费补烫" },
    { about: "big", complaint: "染色比样图深", answer: "道歉，约来免费调色" },
    { about: "cut", complaint: "等了四十分钟没人招呼", answer: "已道歉，送一次护理" },
    { about: "cut", complaint: "剪得太短", answer: "道歉，下次由林店长剪" },
    { about: "care", complaint: "洗头水溅湿衣领", answer: "致电道歉，送干洗券" },
  ],
  refunds: [
    { about: "product", part: 1, notes: "产品未拆，退回" },
    { about: "big", part: 0.5, notes: "染色不满意，退一半" },
    { about: "care", part: 0.3, notes: "护理少做一步，退差价" },
    { about: "product", part: 1, notes: "用了过敏，退款" },
  ],
  clientNotes: {
    fixedClass: "指定 A：社区舞蹈队队长，带来十几位客人，按 A 招待",
    doNotContact: "说过不要再发消息，来店照常接待",
    lost: ["搬去外地了", "说离家远了", "换了别家", "两次打电话没接"],
    prospect: ["微信问过烫发价格", "朋友说想来试试", "路过问过男士套餐"],
  },
  followUps: {
    open: ["答应帮她留新到的染膏，到货告诉她", "问婚礼造型定在哪天", "送生日护理券", "确认团购券有没有用完"],
    done: [
      { reason: "回访补烫效果", outcome: "卷度稳定，客人满意" },
      { reason: "提醒取落下的雨伞", outcome: "已取走" },
      { reason: "问试用装好不好用", outcome: "好用，买了一瓶" },
    ],
    snoozed: { reason: "约满月头", outcome: "出月子再约" },
    skipped: { reason: "邀请参加新品体验", outcome: "客人出差，这次不约" },
  },
  messy: {
    amountAsText: ["￥300", "１６８"],
    amountUnreadable: "赊账",
    stranger: "王先生的朋友",
    nameWithoutId: "新来的小雨",
    nameWithoutIdNotes: "先记个名字，下次补编号",
  },
} satisfies Partial<SalonPack>;
