import type { Step } from "../change";
import { textAt, type TableData } from "../table-data";
import type { RankingQuery } from "./ranking";

/**
 * The place of a class that the owner fixed, -1 for none: by its name, else by what the class at that place
 * was called before it was renamed.
 */
export function placeOfFix(
  { classes, formerClasses = [] }: Pick<RankingQuery, "classes" | "formerClasses">,
  name: string,
): number {
  const place = classes.indexOf(name);
  return place >= 0 || formerClasses.length !== classes.length ? place : formerClasses.indexOf(name);
}

/** The step that calls fixed classes as they are called now; undefined where none was renamed. */
export function renamedFixes(
  customers: TableData,
  classes: readonly string[],
  formerClasses: readonly string[],
): Step | undefined {
  const ids: string[] = [];
  const before: string[] = [];
  const after: string[] = [];
  customers.ids.forEach((id, row) => {
    const name = textAt(customers, "fixedClass", row);
    const now = classes[placeOfFix({ classes, formerClasses }, name)];
    if (now === undefined || now === name) return;
    ids.push(id);
    before.push(name);
    after.push(now);
  });
  if (ids.length === 0) return undefined;
  return {
    kind: "update",
    table: "customers",
    ids,
    cells: { fixedClass: after },
    was: { fixedClass: before },
  };
}
