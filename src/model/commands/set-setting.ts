import type { Book } from "../book";
import { append, update, type Step } from "../change";
import { problem } from "../problem";
import { isSettingValue } from "../setting-readers";
import type { SettingKey } from "../settings";
import { rowOf } from "../table-data";
import type { Command } from "./command";
import { changedCells } from "./changed-cells";
import { inputProblem } from "./row-input";

export interface SetSettingInput {
  readonly key: SettingKey;
  /** As the Settings table holds it (see `model/settings.ts`); blank goes back to the default. */
  readonly value: string;
}

/** Sets one setting. Refused: `unknown-setting-value`, `nothing-to-change`. */
export const setSetting: Command<SetSettingInput> = (book, input) => {
  const { key } = input;
  const value = input.value.trim();
  if (value !== "" && !isSettingValue(key, value)) {
    return [inputProblem(book, "settings", "value", "unknown-setting-value", { setting: key, value })];
  }
  const step = stepFor(book, key, value === "" ? null : value);
  if (!step) return [problem("nothing-to-change", { table: "settings" })];
  return { label: { code: "set-setting", data: { setting: key, value } }, steps: [step] };
};

function stepFor(book: Book, key: SettingKey, value: string | null): Step | undefined {
  const row = rowOf(book.settings, key);
  if (row === undefined) return value === null ? undefined : append("settings", [{ id: key, value }]);
  const changed = changedCells(book.settings, row, { value });
  return changed && update("settings", key, changed.cells, changed.was);
}
