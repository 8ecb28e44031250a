/** What every part of the plan view is given. */
import type { Language } from "../../../model/schema";
import { moneyWords } from "../../../words/money";
import { planViewWords, type PlanViewWord } from "../../../words/pane/plan";
import { say, type PhraseData } from "../../../words/phrase";
import type { MadePlan, PlanState } from "./plan-work";

export interface PlanScene {
  readonly made: MadePlan;
  readonly state: PlanState;
  readonly language: Language;
  readonly currency: string;
  /** Names of the classes, from the best on. */
  readonly classes: readonly string[];
}

export function planWord({ language }: PlanScene, key: PlanViewWord, data?: PhraseData): string {
  return say(planViewWords[key], language, data);
}

/** A name of the staff, or the shop's where it is nobody's. */
export function staffWord(scene: PlanScene, name: string): string {
  return name === "" ? planWord(scene, "shop") : name;
}

/** Whole units of the currency; "–" for nothing. */
export function moneyWord({ currency, language }: PlanScene, amount: number | null): string {
  return amount === null ? "–" : moneyWords(Math.round(amount), currency, language);
}
