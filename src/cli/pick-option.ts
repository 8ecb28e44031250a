/**
 * `--pick COLUMN=keep|gone|both` of `kebu merge`. The column is named by its key or its header in either
 * language, one of the owner's own by its header. What names no column, or asks for what cannot be, is wrong
 * usage: a pick passed over would merge otherwise than was asked.
 */
import type { MergeField, Pick } from "../model/duplicates/merge-preview";
import { chooseColumns, exportColumns } from "../model/export/export-columns";
import { schema } from "../model/schema";
import type { Arguments } from "./arguments";
import { UsageError } from "./usage-error";
import type { BookFile } from "./with-book";

interface AskedPick {
  /** As it was written. */
  readonly name: string;
  readonly pick: Pick;
}

const PICKS: readonly Pick[] = ["keep", "gone", "both"];

/** What was asked for, before the book is known; a header may hold an equals sign. */
export function askedPicks(given: Arguments): readonly AskedPick[] {
  return (given.options.pick ?? []).map((text) => {
    const [, name = "", word = ""] = /^(.+)=(\w+)$/s.exec(text) ?? [];
    const pick = PICKS.find((known) => known === word);
    if (!pick) throw new UsageError("malformed-pick", { text });
    return { name: name.trim(), pick };
  });
}

/** The picks by column key. `fields` are those in which the two customers differ; a pick of another changes nothing. */
export function picksByKey(
  asked: readonly AskedPick[],
  { book, settings: { language } }: BookFile,
  fields: readonly MergeField[],
): Readonly<Record<string, Pick>> {
  const columns = exportColumns(book, "customers", false).filter(
    ({ key }) => key !== schema.customers.idColumn,
  );
  const picks: Record<string, Pick> = {};
  for (const { name, pick } of asked) {
    const [column] = chooseColumns(columns, [name]).chosen;
    if (!column) {
      const names = columns.map(({ key, header, schema: known }) => (known ? `${header} (${key})` : header));
      throw new UsageError("no-such-pick", { name, columns: names.join(", ") }, language);
    }
    const { key, header } = column;
    if (Object.hasOwn(picks, key))
      throw new UsageError("option-twice", { option: `--pick ${header}` }, language);
    const field = fields.find((each) => each.key === key);
    if (pick === "both" && field && !canHoldBoth(field))
      throw new UsageError("pick-not-both", { name: header }, language);
    picks[key] = pick;
  }
  return picks;
}

/** Two texts can stand one after the other, and a blank cell leaves room for the other; two dates do not fit. */
function canHoldBoth({ both, keep, gone }: MergeField): boolean {
  return both !== undefined || keep === null || gone === null;
}
