/** Why a customer is in a stage, in one sentence, and what to do with customers in it unless the owner says otherwise. */
import { DEFAULT_STAGE_RULE, type Stage, type StageReason, type StageRule } from "../model/stage/stage-rule";
import type { Language } from "../model/schema";
import { moneyWords } from "./money";
import { counted, say, type Phrase, type PhraseData, type Phrases } from "./phrase";
import { stageWord } from "./stages";

const reasonPhrases: Phrases<Stage> = {
  new: {
    "zh-CN": "{age} 天前第一次消费，还没有可以比的",
    en: (data) =>
      `first bought ${counted(Number(data.age), "day")} ago; there is nothing to compare with yet`,
  },
  rising: {
    "zh-CN": "近 {window} 天消费 {recent}，前 {window} 天 {before}",
    en: "{recent} in the last {window} days, {before} in the {window} days before",
  },
  peak: {
    "zh-CN": "近 {window} 天消费 {recent}，前 {window} 天 {before}，差不多",
    en: "{recent} in the last {window} days, much as the {before} in the {window} days before",
  },
  declining: {
    "zh-CN": "近 {window} 天只消费 {recent}，前 {window} 天 {before}",
    en: "only {recent} in the last {window} days, {before} in the {window} days before",
  },
  lost: {
    "zh-CN": "{daysSince} 天没来，{rhythm}，超过 {lostAfter} 天算流失",
    en: (data) =>
      `away for ${counted(Number(data.daysSince), "day")}; ${data.rhythm}, and counts as lost after ${data.lostAfter}`,
  },
};

const rhythmPhrases = {
  known: {
    "zh-CN": "平时约 {days} 天来一次",
    en: ({ days }: PhraseData) => `usually comes every ${counted(Number(days), "day")}`,
  },
  unknown: { "zh-CN": "来得太少，看不出多久来一次", en: "has come too seldom to show a rhythm" },
} satisfies Phrases;

const linePhrase: Phrase = { "zh-CN": "{stage}：{why}。", en: "{stage}: {why}." };

/** What to do with customers in each stage. */
export const stageAdvice: Phrases<Stage> = {
  new: {
    "zh-CN": "几天内问问满不满意，约好第二次。",
    en: "Ask within days how they liked it, and agree on the second visit.",
  },
  rising: {
    "zh-CN": "记住他们喜欢什么，介绍一样没试过的，让固定的人服务。",
    en: "Remember what they like, show them something they have not tried, and keep the same person for them.",
  },
  peak: {
    "zh-CN": "照现在的样子做好，生日和节日记得问候。",
    en: "Keep doing what works, and remember birthdays and holidays.",
  },
  declining: {
    "zh-CN": "打个电话问问为什么来得少了，有不满意就补上。",
    en: "Call and ask why they come less, and put right what went wrong.",
  },
  lost: {
    "zh-CN": "真诚地请他们回来一次；不来就少打扰。",
    en: "Invite them back once, and mean it; if they do not come, leave them in peace.",
  },
};

/** "away for 200 days; usually comes every 30 days, and counts as lost after 90". Currency "" leaves its sign out. */
export function stageSentence(
  reason: StageReason,
  language: Language,
  currency: string,
  rule: StageRule = DEFAULT_STAGE_RULE,
): string {
  const { rhythm } = reason;
  return say(reasonPhrases[reason.stage], language, {
    age: reason.age,
    daysSince: reason.daysSince,
    window: rule.window,
    lostAfter: Math.round(reason.lostAfter),
    recent: moneyWords(reason.recent, currency, language),
    before: moneyWords(reason.before, currency, language),
    rhythm:
      rhythm === undefined
        ? say(rhythmPhrases.unknown, language)
        : say(rhythmPhrases.known, language, { days: Math.round(rhythm) }),
  });
}

/** "Declining: only ¥300 in the last 182 days, …": the stage and why, as a sentence of its own. */
export function stageLine(reason: StageReason, language: Language, currency: string): string {
  const stage = stageWord(reason.stage, language);
  return say(linePhrase, language, { stage, why: stageSentence(reason, language, currency) });
}

/** What to do with customers in a stage: the owner's words, or Kebu's where there are none. */
export function stageAdviceWords(
  stage: Stage,
  own: Readonly<Record<Stage, string>>,
  language: Language,
): string {
  return own[stage] === "" ? say(stageAdvice[stage], language) : own[stage];
}
