/** New customers of a file who look like somebody: of the book, or of an earlier row of the file. */
import type { Row } from "../value";
import type { Lookalike } from "../duplicates/evidence";
import { NO_CHOICES, type ImportOptions, type SimilarRow } from "./import-plan";
import { nobody, type Person } from "./people";

/** Same phone, e-mail or WeChat and a name that does not speak against it: as good as certain. */
const SURE_IN_FILE = 0.95;

export interface SimilarRows {
  /** In the order of the file. */
  readonly rows: readonly SimilarRow[];
  /** Looks at a new customer, and answers whom they resemble if they are therefore to be left out. */
  judge(rowNumber: number, id: string, person: Person, values: Row): Lookalike | undefined;
}

/** Looks new customers over as the options say. */
export function similarRows({ choices, lookalikes }: ImportOptions): SimilarRows {
  const rows: SimilarRow[] = [];
  const inFile = nobody((choices ?? NO_CHOICES).country);
  return {
    rows,
    judge: (rowNumber, id, person, values) => {
      const chosen = choices?.rows?.[rowNumber] ?? choices?.duplicates ?? "add";
      const found: readonly Lookalike[] = [
        ...(lookalikes?.(values) ?? []),
        ...inFile.like(person).map((other): Lookalike => ({
          id: other.id,
          sure: SURE_IN_FILE,
          why: [{ code: `same-${other.kind}`, data: {} }],
        })),
      ];
      const leftOut = chosen === "leave-out" && found.length > 0;
      if (found.length > 0)
        rows.push({ rowNumber, id: leftOut ? undefined : id, name: person.name, lookalikes: found });
      if (!leftOut) inFile.add(id, person);
      return leftOut ? found[0] : undefined;
    },
  };
}
