/** Why a class, and what it would take to leave it, up and down. */
import type { ClassReason } from "../model/ranking/explain-class";
import type { Language } from "../model/schema";
import { classSentence, stepWords } from "./ranking";

/**
 * The sentence of a class, and for one between two others the way down too: "B: 1.4 % of turnover, rank 23
 * of 310; ¥4,200 more would make it A; ¥90 less would make it C".
 */
export function whatIfSentence(reason: ClassReason, language: Language, currency: string): string {
  const sentence = classSentence(reason, language, currency);
  const down = reason.rise ? stepWords(reason, "fall", language, currency) : "";
  return down === "" ? sentence : `${sentence}${language === "en" ? "; " : "；"}${down}`;
}
