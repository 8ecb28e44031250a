import type { Book } from "../book";
import { textAt } from "../table-data";
import type { Row } from "../value";
import { finish, type Work } from "../work";
import { blockKeys } from "./block-keys";
import { compareProfiles } from "./compare-profiles";
import { SURE_ENOUGH, type Lookalike } from "./evidence";
import { explainPair, type CellText } from "./explain-pair";
import type { DuplicateOptions } from "./find-duplicates";
import { profiler } from "./profile";
import { compareRegister } from "./register";
import { sureness } from "./weigh";

/**
 * Known customers that the row may be, the surest first. A row that carries the id of a known customer is
 * never its own lookalike.
 */
export type Lookalikes = (candidate: Row) => readonly Lookalike[];

/** A block of more is no help in finding one customer among them. */
const MOST_COMPARED = 200;

/** Prepares the comparison of rows with the customers of a book: once, before the first row. */
export function makeLookalikes(book: Book, options: DuplicateOptions = {}): Lookalikes {
  return finish(prepareLookalikes(book, options));
}

/** The same in steps, for windows that must stay alive meanwhile. */
export function* prepareLookalikes(book: Book, options: DuplicateOptions = {}): Work<Lookalikes> {
  const { customers } = book;
  const { profiles, blocks, ...common } = yield* compareRegister(book, options);
  const makeProfile = profiler(options);
  const atLeast = options.atLeast ?? SURE_ENOUGH;
  return (candidate) => {
    const cell: CellText = (key) => String(candidate[key] ?? "");
    const profile = makeProfile(cell);
    const known =
      (row: number): CellText =>
      (key) =>
        textAt(customers, key, row);
    const rows = new Set(blockKeys(profile).flatMap((key) => blocks.rowsOf(key).slice(0, MOST_COMPARED)));
    return [...rows]
      .filter((row) => customers.ids[row] !== candidate.id)
      .map((row) => ({ row, findings: compareProfiles(profile, profiles[row]!, common) }))
      .filter(({ findings }) => sureness(findings) >= atLeast)
      .map(({ row, findings }) => ({ id: customers.ids[row]!, ...explainPair(findings, cell, known(row)) }))
      .sort((a, b) => b.sure - a.sure);
  };
}
