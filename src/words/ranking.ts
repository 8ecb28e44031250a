/** What a ranking says in words: why a customer is in a class, and what the whole comes to. */
import type { ClassReason } from "../model/ranking/explain-class";
import { MOST_TRIED } from "../model/ranking/lorenz/lorenz-step";
import type { Ranking, RankingBasis } from "../model/ranking/ranking";
import { checkShareExpectation } from "../model/ranking/share-expectation";
import type { Language } from "../model/schema";
import { fullDay } from "./days";
import { moneyWordsUp, percentWords } from "./money";
import { counted, say, type Phrases } from "./phrase";

/** What a share is a share of. */
const wholePhrases: Phrases<RankingBasis> = {
  amount: { "zh-CN": "营业额", en: "turnover" },
  recent: { "zh-CN": "折算后的营业额", en: "turnover, recent visits counting more" },
  profit: { "zh-CN": "利润", en: "profit" },
  predicted: { "zh-CN": "预计价值", en: "predicted value" },
};

const classPhrases = {
  computed: { "zh-CN": "{class} 类", en: "{class}" },
  fixed: { "zh-CN": "{class} 类（指定）", en: "{class} (fixed)" },
  some: { "zh-CN": "占{whole} {share}", en: "{share} of {whole}" },
  none: { "zh-CN": "这段时间消费为 0", en: "no net purchases in the period" },
  refunds: { "zh-CN": "这段时间退款多于消费", en: "refunds exceed purchases in the period" },
  rank: { "zh-CN": "{of} 位里排第 {rank}", en: "rank {rank} of {of}" },
  alone: { "zh-CN": "只有这一位客户", en: "the only client" },
  rise: { "zh-CN": "再多 {amount} 就是 {class} 类", en: "{amount} more would make it {class}" },
  fall: { "zh-CN": "少 {amount} 就降到 {class} 类", en: "{amount} less would make it {class}" },
  byFigures: { "zh-CN": "按数字是 {class} 类", en: "by the figures it would be {class}" },
  because: { "zh-CN": "因为{reason}", en: "because: {reason}" },
  until: { "zh-CN": "指定到 {day}", en: "until {day}" },
  ended: { "zh-CN": "原来指定 {class} 类，{day}已到期", en: "was fixed as {class} until {day}" },
  held: {
    "zh-CN": "刚过界限，还不换等级；按界限是 {class} 类",
    en: "kept by the margin, by the limits alone {class}",
  },
  many: {
    "zh-CN": "客户超过 {most} 位时，不逐个试算多少会换等级",
    en: "with more than {most} clients it is not tried what would change the class",
  },
  moving: {
    "zh-CN": "界限会跟着金额移动，试过的{other}金额都不换等级",
    en: "no {other}amount that was tried changes the class, since the limits move along",
  },
  floor: { "zh-CN": "{amount} 起是 {class} 类", en: "{class} begins at {amount}" },
} satisfies Phrases;

/**
 * "B: 1.4 % of turnover, rank 23 of 310; ¥4,200 more would make it A". Currency "" leaves the sign of
 * the currency out. For A it says how little less would cost the class.
 */
export function classSentence(reason: ClassReason, language: Language, currency: string): string {
  const phrase = (key: keyof typeof classPhrases, data = {}): string =>
    say(classPhrases[key], language, data);
  const english = language === "en";
  const name = phrase(reason.fixed ? "fixed" : "computed", { class: reason.class });
  const whole = say(wholePhrases[reason.query.basis ?? "amount"], language);
  const spending = phrase(reason.spending, { share: shareWords(reason, language), whole });
  const rank = reason.of === 1 ? phrase("alone") : phrase("rank", rankData(reason));
  const sentence = `${name}${english ? ": " : "："}${spending}${english ? ", " : "，"}${rank}`;
  const more = [...fixWords(reason, language), ...floorWords(reason, language, currency)];
  return [sentence, ...more, outlookWords(reason, language, currency)]
    .filter((part) => part !== "")
    .join(english ? "; " : "；");
}

/** Why and until when a class is fixed, that a fix has ended, or that a margin holds the customer. */
export function fixWords(reason: ClassReason, language: Language): readonly string[] {
  const { fixed, fixedReason, fixedUntil, fixEnded, heldFrom } = reason;
  const day = fixedUntil === undefined ? "" : fullDay(fixedUntil, language);
  if (fixEnded !== undefined) return [say(classPhrases.ended, language, { class: fixEnded, day })];
  if (fixed) {
    return [
      fixedReason === undefined ? "" : say(classPhrases.because, language, { reason: fixedReason }),
      day === "" ? "" : say(classPhrases.until, language, { day }),
    ];
  }
  return heldFrom === undefined ? [] : [say(classPhrases.held, language, { class: heldFrom })];
}

/** Where the curve has put the classes, which nobody could tell from the limits. */
function floorWords({ floors, query }: ClassReason, language: Language, currency: string): readonly string[] {
  return Array.from(floors ?? [], (floor, place) => {
    const amount = moneyWordsUp(floor, currency, language);
    return say(classPhrases.floor, language, { class: query.classes[place]!, amount });
  }).filter((_, place) => Number.isFinite(floors?.[place]) && (floors?.[place] ?? 0) > 0.001);
}

function outlookWords(reason: ClassReason, language: Language, currency: string): string {
  if (reason.fixed) {
    if (reason.byFigures === reason.class) return "";
    return say(classPhrases.byFigures, language, { class: reason.byFigures });
  }
  const step = stepWords(reason, reason.rise ? "rise" : "fall", language, currency);
  return [step, untoldWords(reason, language)]
    .filter((part) => part !== "")
    .join(language === "en" ? "; " : "；");
}

/** Why nothing is said of what would change the class. */
function untoldWords({ untold, rise, fall }: ClassReason, language: Language): string {
  if (untold === undefined) return "";
  const other = (rise ?? fall) ? { "zh-CN": "其他", en: "other " }[language] : "";
  return say(classPhrases[untold], language, { most: MOST_TRIED.toLocaleString("en-US"), other });
}

/** "¥4,200 more would make it A"; "" where nothing would. */
export function stepWords(
  reason: ClassReason,
  way: "rise" | "fall",
  language: Language,
  currency: string,
): string {
  const step = reason[way];
  if (!step) return "";
  const amount = moneyWordsUp(step.amount, currency, language);
  return say(classPhrases[way], language, { amount, class: step.class });
}

function rankData(reason: ClassReason): { rank: string; of: string } {
  return { rank: reason.rank.toLocaleString("en-US"), of: reason.of.toLocaleString("en-US") };
}

/** Two figures; four where two would look like a limit that the share is only near to. */
function shareWords({ share, query }: ClassReason, language: Language): string {
  const words = percentWords(share, language);
  const misleads = query.limits.some((limit) => limit !== share && percentWords(limit, language) === words);
  return misleads && query.method === "share" ? percentWords(share, language, 4) : words;
}

const headlines = {
  noCustomers: { "zh-CN": "还没有客户。", en: "There are no clients yet." },
  noTurnover: { "zh-CN": "这段时间没有营业额。", en: "There is no turnover in this period." },
  noneIsBest: {
    "zh-CN": "没有 {class} 类客户：没有一位占到营业额的 {limit} 以上。",
    en: "There are no {class} clients: nobody brings more than {limit} of turnover.",
  },
  noBest: { "zh-CN": "没有 {class} 类客户。", en: "There are no {class} clients." },
  bring: {
    "zh-CN": "{count} 位 {class} 类客户带来营业额的 {share}。",
    en: ({ count, share, class: name }) =>
      `${counted(Number(count), `${name ?? ""} client`)} ${Number(count) === 1 ? "brings" : "bring"} ${share ?? ""} of turnover.`,
  },
} satisfies Phrases;

/** The one sentence a manager would say aloud, of the best class: "23 A clients bring 68 % of turnover." */
export function rankingHeadline(ranking: Ranking, language: Language): string {
  if (ranking.order.length === 0) return say(headlines.noCustomers, language);
  if (ranking.turnover <= 0) return say(headlines.noTurnover, language);
  const best = ranking.summary[0]!;
  const data = { class: best.class };
  if (best.customers > 0) {
    const share = percentWords(best.share, language);
    return say(headlines.bring, language, { ...data, count: best.customers, share });
  }
  if (ranking.query.method !== "share") return say(headlines.noBest, language, data);
  const limit = percentWords(ranking.query.limits[0]!, language);
  return say(headlines.noneIsBest, language, { ...data, limit });
}

const expectations = {
  fits: {
    "zh-CN":
      "与美发店经验相符：{best} 类带来 {aShare}（应为 60%–80%），{last} 类占人数 {cHeads}、营业额 {cShare}（应为超过 20% 的人数、至多 20% 的营业额）。",
    en: "This is what a salon expects: {best} brings {aShare} of turnover (60–80 %), {last} is {cHeads} of the clients with {cShare} (over 20 % of the clients, at most 20 % of turnover).",
  },
  aDiffers: {
    "zh-CN": "{best} 类带来营业额的 {aShare}，经验值是 60%–80%；{last} 类符合经验。",
    en: "{best} brings {aShare} of turnover, where a salon expects 60–80 %. {last} is as expected.",
  },
  cDiffers: {
    "zh-CN":
      "{last} 类占人数 {cHeads}、营业额 {cShare}，经验是超过 20% 的人数、至多 20% 的营业额；{best} 类符合经验。",
    en: "{last} is {cHeads} of the clients with {cShare} of turnover, where a salon expects over 20 % of the clients with at most 20 %. {best} is as expected.",
  },
  bothDiffer: {
    "zh-CN":
      "{best} 类带来营业额的 {aShare}，经验值是 60%–80%；{last} 类占人数 {cHeads}、营业额 {cShare}，经验是超过 20% 的人数、至多 20% 的营业额。",
    en: "{best} brings {aShare} of turnover, where a salon expects 60–80 %; {last} is {cHeads} of the clients with {cShare}, where it expects over 20 % with at most 20 %.",
  },
} satisfies Phrases;

/**
 * Whether the shop looks as the hair salon's source expects, which came with the limits of `share`;
 * "" under other methods and without turnover.
 */
export function shareExpectation(ranking: Ranking, language: Language): string {
  const found = checkShareExpectation(ranking);
  if (!found) return "";
  const { classes } = ranking.query;
  const data = {
    best: classes[0]!,
    last: classes.at(-1)!,
    aShare: percentWords(found.aShare, language),
    cHeads: percentWords(found.cHeads, language),
    cShare: percentWords(found.cShare, language),
  };
  if (found.aFits && found.cFits) return say(expectations.fits, language, data);
  if (found.aFits) return say(expectations.cDiffers, language, data);
  return say(found.cFits ? expectations.aDiffers : expectations.bothDiffer, language, data);
}
