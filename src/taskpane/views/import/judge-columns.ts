/** What the columns of a list show as a whole: the order of day and month, or that it has to be asked. */
import type { ColumnQuestion, DateOrder } from "../../../model/import/columns/read-choices";
import { readingColumns } from "../../../model/import/columns/read-columns";
import type { ImportChoices } from "../../../model/import/import-plan";
import { part, type Work } from "../../../model/work";
import { NOTHING_CHOSEN, type ImportAnswers, type ReadList } from "./import-state";

/** The list with its columns judged, in steps: a look is taken at every cell. */
export function* judgedList(list: ReadList, answers: ImportAnswers): Work<ReadList> {
  const { into, sheet, mapping } = list;
  const { columns, questions } = yield* readingColumns(into, sheet, mapping, choicesOf(list, answers));
  const orders = columns.flatMap(({ position, dateOrder }) =>
    dateOrder ? [[position, dateOrder] as const] : [],
  );
  return {
    ...list,
    dateOrders: Object.fromEntries(orders),
    questions: keptQuestions(list.questions, questions, mapping),
  };
}

/** A list that is new, judged: what was answered about an earlier reading is asked first, so that it stays to be changed. */
export function* judgedAnew(list: ReadList, answers: ImportAnswers): Work<ReadList> {
  const asked = yield* part(0, 2, judgedList(list, NOTHING_CHOSEN.answers));
  if (asked.questions.length === 0) return asked;
  return yield* part(1, 2, judgedList(asked, answersTo(asked, answers)));
}

/** Without answers that this list does not ask for: its own values say it, and are not overruled. */
export function answersTo({ questions }: ReadList, answers: ImportAnswers): ImportAnswers {
  const isAsked = (header: string, order: DateOrder): boolean =>
    questions.some((question) => question.header === header && question.orders.includes(order));
  const kept = Object.entries(answers.dateOrders).filter(([header, order]) => isAsked(header, order));
  return { ...answers, dateOrders: Object.fromEntries(kept) };
}

/** What is known of the list and was answered about it, as the plan of an import takes it. */
export function choicesOf(
  { country, currency }: ReadList,
  { dateOrders, rows }: ImportAnswers,
): ImportChoices {
  return { country, currency, dateOrders, rows };
}

/** A question that is answered stays, so that the answer can be changed. */
function keptQuestions(
  before: readonly ColumnQuestion[],
  now: readonly ColumnQuestion[],
  mapping: ReadList["mapping"],
): readonly ColumnQuestion[] {
  const positions = new Set(now.map(({ position }) => position));
  const kept = before.filter(({ position }) => !positions.has(position) && mapping[position] !== undefined);
  return [...now, ...kept].sort((one, other) => one.position - other.position);
}
