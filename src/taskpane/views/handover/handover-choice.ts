/** What is chosen for a handover, and whom it names. */
import { withChoices, type HandoverRow, type HandoverWay } from "../../../model/handover/propose-handover";
import { withoutLeaver } from "../../../model/handover/successor-names";
import { splitList } from "../../../model/read/split-list";

export interface HandoverChoice {
  /** "" until somebody is chosen. */
  readonly from: string;
  readonly to: readonly string[];
  /** Names that the book does not know, as typed. */
  readonly newcomers: string;
  readonly by: HandoverWay;
  /** Who takes the best class; "" for whoever served most. */
  readonly best: string;
  /** Given to somebody else by hand, by customer id. */
  readonly chosen: ReadonlyMap<string, string>;
}

export const NOTHING_CHOSEN: HandoverChoice = {
  from: "",
  to: [],
  newcomers: "",
  by: "fair",
  best: "",
  chosen: new Map(),
};

/** Who takes over: those ticked, and those typed; each once, and not the one who leaves. */
export function successorsOf({ from, to, newcomers }: HandoverChoice): readonly string[] {
  return withoutLeaver(from, [...to, ...splitList(newcomers)]);
}

/** The proposal with what was chosen by hand, but for those given to somebody who no longer takes over. */
export function chosenRows(proposal: readonly HandoverRow[], choice: HandoverChoice): readonly HandoverRow[] {
  const names = [...successorsOf(choice), choice.from];
  return withChoices(proposal, new Map([...choice.chosen].filter(([, to]) => names.includes(to))));
}
