/** Who moved between two rankings, in words: each kind of move, and the letter to the team. */
import { MOVED, moversOf, type Move, type Moved, type MoveKind } from "../model/movement/moves";
import type { MadeRanking, WayPart } from "../model/movement/way-differences";
import type { Language } from "../model/schema";
import { dateWords } from "./days";
import { joinedParts } from "./joined";
import { moneyWords } from "./money";
import { counted, say, type PhraseData, type Phrases } from "./phrase";
import { differenceSentence, madeSentence } from "./ranking-way";

export const moveKindPhrases: Phrases<MoveKind> = {
  rose: { "zh-CN": "升级", en: "rose" },
  fell: { "zh-CN": "降级", en: "fell" },
  new: { "zh-CN": "新客户", en: "new" },
  lost: { "zh-CN": "流失", en: "lost" },
  changed: { "zh-CN": "等级改名", en: "class renamed" },
  stayed: { "zh-CN": "没变", en: "stayed" },
};

/** How many did so, as a part of the first sentence. */
const countPhrases: Phrases<Moved> = {
  rose: { "zh-CN": "升级 {count} 位", en: "{count} rose" },
  fell: { "zh-CN": "降级 {count} 位", en: "{count} fell" },
  new: {
    "zh-CN": "新客户 {count} 位",
    en: ({ count }) => `${count} ${Number(count) === 1 ? "is" : "are"} new`,
  },
  lost: {
    "zh-CN": "流失 {count} 位",
    en: ({ count }) => `${count} ${Number(count) === 1 ? "was" : "were"} lost`,
  },
  changed: { "zh-CN": "等级改名 {count} 位", en: "{count} changed to a class of another name" },
};

/** Above the names. */
const headingPhrases: Phrases<Moved> = {
  rose: { "zh-CN": "升级的客户，下次来记得谢谢他们：", en: "Rose, thank them when they come:" },
  fell: { "zh-CN": "降级的客户，这几天联系一下，问问近况：", en: "Fell, ask them how they are:" },
  new: { "zh-CN": "新客户，来第二次之前多关心：", en: "New, make sure they come a second time:" },
  lost: { "zh-CN": "流失的客户，想办法请回来：", en: "Lost, try to win them back:" },
  changed: { "zh-CN": "等级改了名字的客户：", en: "In a class of another name:" },
};

/** One customer. */
const linePhrases: Phrases<Moved> = {
  rose: bothSides(),
  fell: bothSides(),
  new: { "zh-CN": "· {name}：{after}，{valueAfter}", en: "- {name}: {after}, {valueAfter}" },
  lost: { "zh-CN": "· {name}：原来 {before}，{valueBefore}", en: "- {name}: was {before}, {valueBefore}" },
  changed: bothSides(),
};

const letterPhrases = {
  greeting: { "zh-CN": "各位：{headline}", en: "{headline}" },
  moved: { "zh-CN": "{from}到{to}，{counts}。", en: "Since {from}, up to {to}: {counts}." },
  nobody: {
    "zh-CN": "{from}到{to}，没有客户升级、降级、新来或流失。",
    en: "Since {from}, up to {to}: nobody rose, fell, is new or was lost.",
  },
  more: { "zh-CN": "· 另有 {count} 位", en: ({ count }) => `- and ${counted(Number(count), "other")}` },
} satisfies Phrases;

export interface LetterFacts {
  readonly from: MadeRanking;
  readonly to: MadeRanking;
  /** In what the two were made differently; then there are no moves. */
  readonly differences: readonly WayPart[];
  readonly moves: readonly Move[];
  /** ISO 4217; "" leaves the sign out. */
  readonly currency: string;
}

/** A letter nobody reads to the end helps nobody. */
const NAMED = 15;

/**
 * How many rose, fell, are new and were lost, in the one sentence that a manager would say aloud; or that
 * the rankings do not say so.
 */
export function movesHeadline({ from, to, moves, differences }: LetterFacts, language: Language): string {
  if (differences.length > 0) return differenceSentence(from, to, differences, language);
  const [begin, end] = [from.takenOn, to.takenOn];
  const days = { from: dateWords(begin, end, language), to: dateWords(end, begin, language) };
  const heads = new Map<MoveKind, number>();
  for (const { kind } of moves) heads.set(kind, (heads.get(kind) ?? 0) + 1);
  const counts = MOVED.filter((kind) => heads.has(kind)).map((kind) =>
    say(countPhrases[kind], language, { count: heads.get(kind) ?? 0 }),
  );
  if (counts.length === 0) return say(letterPhrases.nobody, language, days);
  return say(letterPhrases.moved, language, {
    ...days,
    counts: joinedParts(counts, language),
  });
}

/**
 * The letter to the team, as text to copy: who moved, from which class to which, with their values then and
 * now. Of rankings that were not made alike it says how each was made, and names nobody.
 */
export function movesLetter(facts: LetterFacts, language: Language): string {
  const headline = movesHeadline(facts, language);
  const { from, to, differences } = facts;
  const made = differences.length > 0 ? [from, to] : [];
  return [
    say(letterPhrases.greeting, language, { headline }),
    ...made.map((ranking) => madeSentence(ranking, to.takenOn, language)),
    ...MOVED.flatMap((kind) => paragraph(facts, kind, language)),
  ].join("\n\n");
}

function paragraph({ moves, currency }: LetterFacts, kind: Moved, language: Language): readonly string[] {
  const movers = moversOf(moves, kind);
  if (movers.length === 0) return [];
  const lines = movers
    .slice(0, NAMED)
    .map((move) => say(linePhrases[kind], language, moveData(move, currency, language)));
  const more = movers.length - NAMED;
  const rest = more > 0 ? [say(letterPhrases.more, language, { count: more })] : [];
  return [[say(headingPhrases[kind], language), ...lines, ...rest].join("\n")];
}

function bothSides(): Phrases["rose"] {
  return {
    "zh-CN": "· {name}：{before} → {after}，{valueBefore} → {valueAfter}",
    en: "- {name}: {before} → {after}, {valueBefore} → {valueAfter}",
  };
}

function moveData(move: Move, currency: string, language: Language): PhraseData {
  return {
    name: move.name === "" ? move.id : move.name,
    before: move.before ?? "",
    after: move.after ?? "",
    valueBefore: moneyWords(move.valueBefore, currency, language),
    valueAfter: moneyWords(move.valueAfter, currency, language),
  };
}
