import { problem } from "../problem";
import { rowOf, textAt } from "../table-data";
import type { Command } from "./command";

/** Takes a rule out of Rules. What it reminded of and was answered stays in Follow-ups. Refused: `no-such-row`. */
export const removeRule: Command<{ readonly id: string }> = ({ rules: table }, { id }) => {
  const row = rowOf(table, id);
  if (!table || row === undefined) return [problem("no-such-row", { table: "rules" }, { id })];
  return {
    label: { code: "remove-rule", data: { rule: textAt(table, "name", row) } },
    steps: [{ kind: "remove", table: "rules", ids: [id] }],
  };
};
