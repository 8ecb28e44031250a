/** Who gets fewer visits than the standards ask for, the most valuable first, and why. */
import { html, nothing, type TemplateResult } from "lit";
import { say } from "../../../words/phrase";
import { leftPhrases } from "../../../words/plans";
import { clientLines, moreButton, type ClientLines } from "./client-lines";
import { planWord, staffWord, type PlanScene } from "./plan-scene";

export function leftSection(
  scene: PlanScene,
  onOpen: ClientLines["onOpen"],
  onMore: () => void,
): TemplateResult | typeof nothing {
  const { left } = scene.made.proposal;
  if (left.length === 0) return nothing;
  const clients = left.slice(0, scene.state.shown.left).map((client) => {
    const { wanted, planned } = client;
    const why = say(leftPhrases[client.why], scene.language, { staff: staffWord(scene, client.staff) });
    return { ...client, words: planWord(scene, "leftLine", { wanted, planned, why }) };
  });
  return html`<section>
    <h3>${planWord(scene, "left", { count: left.length })}</h3>
    ${clientLines({ scene, list: "left", clients, onOpen })} ${moreButton(scene, "left", left.length, onMore)}
  </section>`;
}
