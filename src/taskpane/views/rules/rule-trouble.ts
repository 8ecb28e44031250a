import { templateTroubles } from "../../../model/messages/fill-message";
import type { Problem } from "../../../model/problem";
import type { Language } from "../../../model/schema";
import { ruleFieldTroubles } from "../../../words/pane/rules";
import { messageTroubleSentence } from "../../../words/messages";
import { say } from "../../../words/phrase";
import { problemPhrases } from "../../../words/problems";
import type { Draft } from "../../store/drafts";

const PHRASES = { ...problemPhrases, ...ruleFieldTroubles };

/** What is wrong with a rule, as it is said beside the field: without the place in the sheet. */
export function ruleTrouble({ code, data }: Problem, language: Language): string {
  return say(PHRASES[code], language, data);
}

/** What would keep every message of the rule from leaving, by the field it stands in. */
export function messageErrors(draft: Draft, language: Language): Readonly<Record<string, string>> {
  const errors: Record<string, string> = {};
  for (const key of ["messageZh", "messageEn"]) {
    const text = draft[key] ?? "";
    const [trouble] = text.trim() === "" ? [] : templateTroubles(text);
    if (trouble) errors[key] = messageTroubleSentence(trouble, language);
  }
  return errors;
}
