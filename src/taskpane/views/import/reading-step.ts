/** The file while it is being read, with a way out. */
import type { TemplateResult } from "lit";
import { underWay } from "../../components/under-way";
import type { ImportScene } from "./import-scene";

export function readingStep({ state, work, say }: ImportScene, cancel: string): TemplateResult {
  const share = state.reading ?? 0;
  const file = state.source?.name ?? "";
  const percent = Math.round(share * 100);
  return underWay({
    words: share > 0 ? say("readingShare", { file, percent }) : say("reading", { file }),
    label: say("reading", { file }),
    share,
    leave: { id: "cancel", words: cancel, onLeave: () => work.cancel() },
  });
}
