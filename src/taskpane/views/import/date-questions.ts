/** Is 3/5/24 in March or in May? Asked plainly, with both answers, and once for the whole column. */
import { html, type TemplateResult } from "lit";
import type { ColumnQuestion, DateOrder } from "../../../model/import/columns/read-choices";
import type { Language } from "../../../model/schema";
import { birthdayWords } from "../../../words/days";
import { chipGroup } from "../../components/chip-group";
import type { ImportScene } from "./import-scene";
import type { ReadList } from "./import-state";
import { sampleReadings } from "./sample-readings";

export function dateQuestions(scene: ImportScene, list: ReadList): readonly TemplateResult[] {
  return list.questions.map((question) => dateQuestion(scene, list, question));
}

function dateQuestion(
  { say, work, state, language }: ImportScene,
  list: ReadList,
  question: ColumnQuestion,
): TemplateResult {
  const { header, position, orders, sample } = question;
  return html`<div class="question">
    ${chipGroup({
      name: `order-${position}`,
      legend: say("dateOrderAsk", { header, sample }),
      chips: orders.map((order) => ({ value: order, label: dayIn(list, question, order, language) })),
      value: state.answers.dateOrders[header] ?? "",
      onPick: (picked) => {
        const order = orders.find((known) => known === picked);
        if (order) work.setDateOrder(header, order);
      },
    })}
    <p class="hint">${say("dateOrderLine")}</p>
  </div>`;
}

/** "5 Mar 2024", "2024年3月5日": what the sample means in this order. */
function dayIn(
  list: ReadList,
  { position, sample }: ColumnQuestion,
  order: DateOrder,
  language: Language,
): string {
  const inOrder = { ...list, dateOrders: { ...list.dateOrders, [position]: order } };
  const [reading] = sampleReadings(inOrder, position, [sample], language);
  return birthdayWords(reading?.value ?? sample, language);
}
