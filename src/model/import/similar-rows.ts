/** New customers of a file who look like somebody: of the book, or of an earlier row of the file. */
import { SURE_ENOUGH, type Evidence, type Lookalike } from "../duplicates/evidence";
import type { Row } from "../value";
import { NO_CHOICES, type ImportOptions, type RowChoice, type SimilarRow } from "./import-plan";
import type { NewPair } from "./pairs-of-added";
import { nobody, type People, type Person } from "./people";

/** Same phone, e-mail or WeChat and a name that does not speak against it: as good as certain. */
const SURE_IN_FILE = 0.95;
/** The same contact under another name: mostly a family, at times somebody who was renamed. Never left out unasked. */
const SURE_OF_SHARED = 0.3;

/** A new customer who is left out, and whom it resembles. */
export interface LeftOut {
  readonly id: string;
  readonly like: Lookalike;
}

export class SimilarRows {
  private readonly found = new Map<string, SimilarRow>();
  private readonly leftOut: SimilarRow[] = [];
  private readonly declared: SimilarRow[] = [];
  private readonly inFile: People;

  /** Looks new customers over as the options say; `known` are the people of the book. */
  constructor(
    private readonly known: People,
    private readonly options: ImportOptions,
  ) {
    this.inFile = nobody((options.choices ?? NO_CHOICES).country);
  }

  /** In the order of the file. */
  get rows(): readonly SimilarRow[] {
    return [...this.found.values(), ...this.leftOut, ...this.declared].sort(
      (a, b) => a.rowNumber - b.rowNumber,
    );
  }

  /** Looks at a new customer, and answers whom they resemble if they are therefore to be left out. */
  judge(rowNumber: number, id: string, person: Person, values: Row): Lookalike | undefined {
    const { name } = person;
    const found = [...this.ofBook(person, values), ...this.sameInFile(person)];
    const isChosen = this.options.choices?.rows?.[rowNumber] !== undefined;
    const speaksFor = found.find(({ sure }) => isChosen || sure >= SURE_ENOUGH);
    if (speaksFor && this.choiceOf(rowNumber) === "leave-out") {
      this.leftOut.push({ rowNumber, id: undefined, name, lookalikes: found });
      return speaksFor;
    }
    if (found.length > 0) this.found.set(id, { rowNumber, id, name, lookalikes: found });
    this.inFile.add(id, person);
    return undefined;
  }

  /** Somebody said that the row is this customer of the book. */
  declareSame(rowNumber: number, id: string, name: string): void {
    this.declared.push({ rowNumber, id, isSame: true, name, lookalikes: [{ id, sure: 1, why: [] }] });
  }

  /** Takes in pairs of new customers, the later of the two second, and answers who of them is to be left out. */
  takePairs(pairs: readonly NewPair[], rowNumberOf: (id: string) => number): readonly LeftOut[] {
    const gone = new Map<string, Lookalike>();
    const byRow = pairs.map((pair) => ({ ...pair, rowNumber: rowNumberOf(pair.b) }));
    byRow.sort((one, other) => one.rowNumber - other.rowNumber);
    for (const { a, b, sure, why, name, rowNumber } of byRow) {
      const before = this.found.get(b);
      const known = before?.lookalikes ?? [];
      if (gone.has(a) || gone.has(b) || known.some(({ id }) => id === a)) continue;
      const like = { id: a, sure, why: why.map(turned) };
      const row = { rowNumber, name, lookalikes: [...known, like] };
      if (this.choiceOf(rowNumber) === "leave-out") {
        gone.set(b, like);
        this.found.delete(b);
        this.leftOut.push({ ...row, id: undefined });
      } else this.found.set(b, { ...row, id: b });
    }
    return Array.from(gone, ([id, like]) => ({ id, like }));
  }

  private choiceOf(rowNumber: number): RowChoice {
    const { choices } = this.options;
    return choices?.rows?.[rowNumber] ?? choices?.duplicates ?? "add";
  }

  private ofBook(person: Person, values: Row): readonly Lookalike[] {
    const alike = this.options.lookalikes?.(values) ?? [];
    const sharing = this.known
      .sharing(person)
      .filter((other) => !alike.some((one) => one.id === other.id))
      .map(({ id, kind }): Lookalike => ({
        id,
        sure: SURE_OF_SHARED,
        why: [
          { code: `same-${kind}`, data: {} },
          { code: "different-name", data: {} },
        ],
      }));
    return [...alike, ...sharing];
  }

  private sameInFile(person: Person): readonly Lookalike[] {
    return this.inFile.like(person).map(({ id, kind }): Lookalike => ({
      id,
      sure: SURE_IN_FILE,
      why: [{ code: `same-${kind}`, data: { a: person[kind], b: person[kind] } }],
    }));
  }
}

/** The reason as the later of the two rows sees it. */
function turned({ code, data }: Evidence): Evidence {
  const { a, b, ...others } = data;
  return a === undefined || b === undefined ? { code, data } : { code, data: { ...others, a: b, b: a } };
}
