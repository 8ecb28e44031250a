/** What the staff of the sample salon wrote into Follow-ups by hand: open, done, snoozed, skipped. */
import { addDays, type Day } from "../../../../model/day";
import type { Row } from "../../../../model/value";
import { idStream } from "../random";
import { LAST_SAMPLE_DAY, type Client } from "./client";
import type { SalonPack } from "./pack";

/** Days after the sample's last day on which the open ones are due. */
const OPEN_DUE = [-3, -1, 1, 6];
const DONE_DUE = [-140, -66, -20];

/** The rows, by day due. */
export function followUpRows(pack: SalonPack, clients: readonly Client[]): readonly Row[] {
  const newId = idStream(`${pack.language} follow-ups`, "F");
  const women = clients.filter(({ person, status }) => person.gender === "f" && status === "active");
  let taken = 0;
  const row = (due: number, reason: string, state: string, more: Row): Row => {
    const client = women[(taken++ * 7 + 3) % women.length]!;
    return {
      id: newId(),
      customerId: client.id,
      customer: client.person.name,
      due: addDays(LAST_SAMPLE_DAY, due),
      reason,
      rule: "manual",
      assignee: client.stylist,
      state,
      ...(state !== "open" && { by: client.stylist }),
      ...more,
    };
  };
  const { open, done, snoozed, skipped } = pack.followUps;
  const rows = [
    ...done.map(({ reason, outcome }, index) => {
      const due = DONE_DUE[index % DONE_DUE.length]!;
      return row(due, reason, "done", { doneOn: addDays(LAST_SAMPLE_DAY, due + index), outcome });
    }),
    row(-30, skipped.reason, "skipped", { doneOn: addDays(LAST_SAMPLE_DAY, -30), outcome: skipped.outcome }),
    row(-9, snoozed.reason, "snoozed", { until: addDays(LAST_SAMPLE_DAY, 5), outcome: snoozed.outcome }),
    ...open.map((reason, index) => row(OPEN_DUE[index % OPEN_DUE.length]!, reason, "open", {})),
  ];
  return rows.sort((a, b) => (a.due as Day) - (b.due as Day));
}
