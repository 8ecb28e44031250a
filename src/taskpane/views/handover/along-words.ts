import type { Language } from "../../../model/schema";
import { handoverViewWords } from "../../../words/pane/handover";
import { say } from "../../../words/phrase";
import type { GoesAlong } from "./goes-along";

/** "2 open follow-ups and 1 row of coming plans"; "" for nothing. */
export function alongWords({ followUps, plans }: GoesAlong, language: Language): string {
  const parts = [
    ...(followUps > 0 ? [say(handoverViewWords.followUps, language, { count: followUps })] : []),
    ...(plans > 0 ? [say(handoverViewWords.plans, language, { count: plans })] : []),
  ];
  return parts.join(language === "en" ? " and " : "，");
}
