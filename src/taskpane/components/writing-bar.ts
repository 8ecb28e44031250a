import { nothing, type TemplateResult } from "lit";
import type { Language } from "../../model/schema";
import { say } from "../../words/phrase";
import { writingWords } from "../../words/pane/writing";
import type { Writing } from "../store/shown-write";
import { underWay } from "./under-way";

/** A write that takes long: how far it has come, with a way out as long as there is one. */
export function writingBar(
  { share, isTouching }: Writing,
  language: Language,
  onStop: () => void,
): TemplateResult | typeof nothing {
  if (share === 0) return nothing;
  const percent = Math.floor(share * 100);
  const stop = { id: "stop-writing", words: say(writingWords.stop, language), onLeave: onStop };
  return underWay({
    words: say(writingWords[isTouching ? "touching" : "preparing"], language, { percent }),
    label: say(writingWords.writing, language),
    share,
    quiet: true,
    ...(isTouching ? {} : { leave: stop }),
  });
}
