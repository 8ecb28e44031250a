/** How a ranking was made, in words, and that two of them were not made alike. */
import type { Day } from "../model/day";
import type { MadeRanking, WayPart } from "../model/movement/way-differences";
import type { RankingBasis } from "../model/ranking/ranking";
import type { RankingWay } from "../model/ranking/ranking-way";
import type { Language } from "../model/schema";
import { dateWords } from "./days";
import { joinedItems, joinedParts } from "./joined";
import { limitPercentWords, percentWords } from "./money";
import { say, type Phrases } from "./phrase";

const basisPhrases: Phrases<RankingBasis> = {
  amount: { "zh-CN": "按金额", en: "by amount" },
  recent: {
    "zh-CN": "近期的多算（{halfLife} 天减半）",
    en: "recent visits count more (half after {halfLife} days)",
  },
  profit: { "zh-CN": "按利润", en: "by profit" },
  predicted: { "zh-CN": "按预计一年", en: "by the year foreseen" },
};

const partPhrases: Phrases<WayPart> = {
  period: { "zh-CN": "时间", en: "period" },
  basis: { "zh-CN": "按什么算", en: "value" },
  limits: { "zh-CN": "等级界限", en: "limits" },
  classes: { "zh-CN": "等级名称", en: "class names" },
};

const phrases = {
  toDate: { "zh-CN": "到{to}为止的全部", en: "everything up to {to}" },
  span: { "zh-CN": "{from}到{to}", en: "{from} to {to}" },
  limits: { "zh-CN": "界限 {limits}", en: "limits {limits}" },
  margin: { "zh-CN": "超过界限 {margin} 才换等级", en: "class changed {margin} past a limit" },
  classes: { "zh-CN": "等级 {classes}", en: "classes {classes}" },
  unknown: { "zh-CN": "簿里没有记下口径", en: "the book does not say how it was made" },
  made: { "zh-CN": "{day}的排名：{way}。", en: "Ranking of {day}: {way}." },
  differ: {
    "zh-CN": "{from}和{to}的两份排名口径不同（{parts}），比不出谁升级、降级或流失。",
    en: "The rankings of {from} and {to} were made differently ({parts}): they do not say who rose, fell or was lost.",
  },
  renamed: {
    "zh-CN": "{from}和{to}的两份排名，等级的名称不同，比不出谁升级、降级或流失。",
    en: "The classes in the rankings of {from} and {to} have other names: they do not say who rose, fell or was lost.",
  },
  notCompared: {
    "zh-CN": "没有跟{day}的记录比，口径不同（{parts}）。那份是：{way}。",
    en: "Not compared with the ranking of {day}, which was made differently ({parts}): {way}.",
  },
  notComparedNames: {
    "zh-CN": "没有跟{day}的记录比：那份的等级是另外的名称。那份是：{way}。",
    en: "Not compared with the ranking of {day}, whose classes have other names: {way}.",
  },
} satisfies Phrases;

/** A limit is named to its last figure. */
const FIGURES = 4;

/** "Ranking of 20 Nov: everything up to 20 Nov, by amount, limits 2 %, 0.5 %, classes A, B, C." */
export function madeSentence(made: MadeRanking, today: Day, language: Language): string {
  const day = dateWords(made.takenOn, today, language);
  return say(phrases.made, language, { day, way: wayWords(made, today, language) });
}

/** That two rankings are not comparable, and in what they differ. */
export function differenceSentence(
  from: MadeRanking,
  to: MadeRanking,
  differences: readonly WayPart[],
  language: Language,
): string {
  return say(areOnlyNames(differences) ? phrases.renamed : phrases.differ, language, {
    from: dateWords(from.takenOn, to.takenOn, language),
    to: dateWords(to.takenOn, to.takenOn, language),
    parts: partWords(differences, language),
  });
}

/** That a ranking is not compared with the snapshot before, and how that was made. */
export function notComparedSentence(
  before: MadeRanking,
  differences: readonly WayPart[],
  today: Day,
  language: Language,
): string {
  return say(areOnlyNames(differences) ? phrases.notComparedNames : phrases.notCompared, language, {
    day: dateWords(before.takenOn, today, language),
    parts: partWords(differences, language),
    way: wayWords(before, today, language),
  });
}

function areOnlyNames(differences: readonly WayPart[]): boolean {
  return differences.every((part) => part === "classes");
}

function partWords(differences: readonly WayPart[], language: Language): string {
  return joinedItems(
    differences.map((part) => say(partPhrases[part], language)),
    language,
  );
}

function wayWords({ way, takenOn, classNames }: MadeRanking, today: Day, language: Language): string {
  const classes = say(phrases.classes, language, {
    classes: joinedItems(way?.classes ?? classNames, language),
  });
  const parts = way
    ? [
        periodWords(way, takenOn, today, language),
        say(basisPhrases[way.basis], language, { halfLife: way.halfLife ?? 0 }),
        ...limitWords(way, language),
        classes,
      ]
    : [say(phrases.unknown, language), classes];
  return joinedParts(parts, language);
}

function periodWords({ from, to }: RankingWay, takenOn: Day, today: Day, language: Language): string {
  const end = dateWords(to ?? takenOn, today, language);
  if (from === undefined) return say(phrases.toDate, language, { to: end });
  return say(phrases.span, language, { from: dateWords(from, today, language), to: end });
}

function limitWords({ limits, margin }: RankingWay, language: Language): readonly string[] {
  const list = joinedItems(
    limits.map((limit) => limitPercentWords(limit, language, FIGURES)),
    language,
  );
  return [
    ...(limits.length > 0 ? [say(phrases.limits, language, { limits: list })] : []),
    ...(margin > 0 ? [say(phrases.margin, language, { margin: percentWords(margin, language) })] : []),
  ];
}
