/** New customers of a file who look like somebody: of the book, or of an earlier row of the file. */
import type { Row } from "../value";
import { SURE_ENOUGH, type Lookalike } from "../duplicates/evidence";
import { NO_CHOICES, type ImportOptions, type SimilarRow } from "./import-plan";
import { nobody, type People, type Person } from "./people";

/** Same phone, e-mail or WeChat and a name that does not speak against it: as good as certain. */
const SURE_IN_FILE = 0.95;
/** The same contact under another name: mostly a family, at times somebody who was renamed. Never left out unasked. */
const SURE_OF_SHARED = 0.3;

export interface SimilarRows {
  /** In the order of the file. */
  readonly rows: readonly SimilarRow[];
  /** Looks at a new customer, and answers whom they resemble if they are therefore to be left out. */
  judge(rowNumber: number, id: string, person: Person, values: Row): Lookalike | undefined;
}

/** Looks new customers over as the options say; `known` are the people of the book. */
export function similarRows(known: People, { choices, lookalikes, compareRows }: ImportOptions): SimilarRows {
  const rows: SimilarRow[] = [];
  const inFile = nobody((choices ?? NO_CHOICES).country);
  const added = new Map<string, Row>();
  const alikeInFile = (person: Person, values: Row): readonly Lookalike[] => {
    const named = inFile.like(person);
    const others = compareRows ? inFile.sharing(person) : [];
    return [
      ...named.map((other): Lookalike => ({
        id: other.id,
        sure: SURE_IN_FILE,
        why: [{ code: `same-${other.kind}`, data: told(person[other.kind]) }],
      })),
      ...others
        .filter(({ id }) => !named.some((one) => one.id === id))
        .map(({ id }): Lookalike => ({ id, ...compareRows!(values, added.get(id) ?? {}) }))
        .filter(({ sure }) => sure >= SURE_ENOUGH),
    ];
  };
  return {
    rows,
    judge: (rowNumber, id, person, values) => {
      const chosen = choices?.rows?.[rowNumber] ?? choices?.duplicates ?? "add";
      const alike = lookalikes?.(values) ?? [];
      const found: readonly Lookalike[] = [
        ...alike,
        ...known
          .sharing(person)
          .filter((other) => !alike.some((one) => one.id === other.id))
          .map((other): Lookalike => ({
            id: other.id,
            sure: SURE_OF_SHARED,
            why: [
              { code: `same-${other.kind}`, data: {} },
              { code: "different-name", data: {} },
            ],
          })),
        ...alikeInFile(person, values),
      ];
      const isChosen = choices?.rows?.[rowNumber] !== undefined;
      const speaksFor = found.filter(({ sure }) => isChosen || sure >= SURE_ENOUGH);
      const leftOut = chosen === "leave-out" && speaksFor.length > 0;
      if (found.length > 0)
        rows.push({ rowNumber, id: leftOut ? undefined : id, name: person.name, lookalikes: found });
      if (!leftOut) {
        inFile.add(id, person);
        added.set(id, values);
      }
      return leftOut ? speaksFor[0] : undefined;
    },
  };
}

/** What both say. */
function told(contact: string): Lookalike["why"][number]["data"] {
  return { a: contact, b: contact };
}
