/**
 * Writes to Excel what the rules of `commit/` and `adopt/` want written.
 *
 * First they are let loose on a draft over the picture of the workbook as it was last seen: what they
 * refuse is refused, what they write becomes edits. The edits go to Excel, which says whether the
 * workbook still was as the picture had it. Usually it was, and one round trip has done it all.
 *
 * Otherwise (somebody sorted, typed, deleted; the reply was lost; a batch stopped in the middle) we do
 * not guess: a fresh picture is taken and the rules begin again. What is in the workbook already they
 * leave alone, because every row carries its id; what is missing becomes the next edits. So nothing is
 * written twice. Where the rules now refuse, what had got in is taken back.
 */
import { problem, type Problem } from "../../model/problem";
import type { Work } from "../../model/work";
import { inSlices, type SliceOptions } from "../in-slices";
import type { Layout, WriteOptions } from "../port";
import { onlyForward, scaled } from "../scaled-progress";
import { findTables } from "../tables/find-tables";
import { applyDraft } from "./apply-draft";
import type { Overwritten } from "./chunk";
import { DraftBook } from "./draft-book";
import type { Edit } from "./edits";
import { troubleOf } from "./excel-trouble";
import type { Looker } from "./look";
import type { BatchRunner, Pause } from "./run-batch";
import { EditSender, type Sent } from "./send-edits";
import { HalfMade } from "./half-made";
import type { WorkbookPicture } from "./workbook-picture";

/** What is to be written, and how to see enough of the workbook for it. */
export interface Writing {
  /** Writes on the draft, or says why not; in steps where that takes long. */
  readonly make: (draft: DraftBook) => readonly Problem[] | Work<readonly Problem[]>;
  /** A picture taken now. */
  readonly look: () => Promise<WorkbookPicture>;
  /** Takes back what had got in, given the picture before anything was written. */
  readonly takeBack: (first: Seen) => Promise<void>;
  /** Gives back what was overwritten. */
  readonly giveBack: (overwritten: readonly Overwritten[], seen: Seen) => Promise<void>;
}

export interface WriteOutcome {
  readonly problems: readonly Problem[];
  /** The workbook as it is now, where that is known. */
  readonly picture: WorkbookPicture | undefined;
}

const ATTEMPTS = 10;
/** From this attempt on rows are not guarded by `find`, which may not see rows that a filter hides. */
const UNGUARDED_FROM = 6;
const PAUSE = 300;
/** How much of the time it takes to make the edits; the rest goes into sending them. */
const MAKING = 0.2;
const ONE_STEP: ReadonlySet<Edit["kind"]> = new Set(["rows", "append", "remove", "move-totals"]);

/** The workbook as it was seen. */
export interface Seen {
  readonly picture: WorkbookPicture;
  readonly layout: Layout;
}

/** What the rules would write there, or why not. */
interface Drafted extends Seen {
  readonly draft: DraftBook;
  readonly problems: readonly Problem[];
}

export class ExcelWriter {
  /** Parts of a batch, where Excel found batches too large. */
  private scale = 1;
  /** Can this Excel take a write of several batches back in one step? */
  private merges = true;

  constructor(
    private readonly runner: BatchRunner,
    private readonly looker: Looker,
    private readonly pause: Pause,
  ) {}

  /**
   * Writes it whole or not at all; `known` is the picture as it was last seen, if there is one. It can be
   * stopped until the first batch is sent.
   */
  async write(
    writing: Writing,
    known: WorkbookPicture | undefined,
    { onProgress, signal, onTouch }: WriteOptions = {},
  ): Promise<WriteOutcome> {
    const tell = onlyForward(onProgress);
    const making = { onProgress: scaled(tell, 0, MAKING) };
    const sending = scaled(tell, MAKING, 1);
    let stale = known;
    let first: Seen | undefined;
    let trouble: Problem = problem("excel-not-answering");
    const made = new HalfMade(this.runner, this.looker);
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const isFresh = stale === undefined;
      const seen = await this.see(writing, stale, made, first ? making : { ...making, signal });
      if (!first && signal?.aborted) return { problems: [problem("stopped")], picture: stale };
      stale = undefined;
      if (seen === undefined) continue;
      if ("code" in seen) return this.refuse([seen], writing, first, made);
      const { picture, layout, draft, problems } = seen;
      if (problems.length > 0 && !isFresh) continue;
      if (problems.length > 0) return this.refuse(problems, writing, first, made);
      if (draft.edits.length === 0) return { problems: [], picture };
      if (!first) onTouch?.();
      const sent = await this.send(draft, { picture, layout }, attempt < UNGUARDED_FROM, sending);
      if (sent === "untouched") return this.refuse([problem("cell-being-edited")], writing, first, made);
      first ??= { picture, layout };
      made.note(draft.edits);
      if (sent === "again") continue;
      if ("code" in sent) {
        trouble = sent;
        if (isFresh) break;
        continue;
      }
      if (sent.fits) {
        const follows = !sent.elsewhere && applyDraft(draft, picture);
        return { problems: [], picture: follows ? picture : undefined };
      }
      await writing.giveBack(sent.overwritten, { picture, layout });
    }
    return this.refuse([trouble], writing, first, made);
  }

  /** Lets the rules loose on the picture, or on one taken now; undefined where Excel did not answer. */
  private async see(
    writing: Writing,
    known: WorkbookPicture | undefined,
    made: HalfMade,
    slices: SliceOptions,
  ): Promise<Drafted | Problem | undefined> {
    try {
      if (!known) await made.takeAway("unfinished");
      const picture = known ?? (await writing.look());
      return await this.looker.seeing(picture, async () => {
        const layout = findTables(picture);
        const draft = new DraftBook(picture);
        const making = writing.make(draft);
        const problems = "next" in making ? ((await inSlices(making, slices)) ?? []) : making;
        return { picture, layout, draft, problems: problems.length > 0 ? problems : filteredTables(draft) };
      });
    } catch (error) {
      if (troubleOf(error) === "editing") return problem("cell-being-edited");
      await this.pause(PAUSE);
      return undefined;
    }
  }

  /**
   * "again": nobody knows what was done, a look will tell. "untouched": a cell is being edited, and nothing
   * was done. A problem: nothing more can be done.
   */
  private async send(
    draft: DraftBook,
    seen: Seen,
    guarded: boolean,
    onProgress: WriteOptions["onProgress"],
  ): Promise<Sent | Problem | "again" | "untouched"> {
    const sender = new EditSender(seen.picture, seen.layout, guarded, this.scale, onProgress);
    try {
      return await this.runner.write(
        (context) => sender.send(context, draft.edits),
        this.isOneStep(draft),
        () => sender.hasBegun,
      );
    } catch (error) {
      switch (troubleOf(error)) {
        case "editing":
          return sender.hasBegun ? "again" : "untouched";
        case "filtered":
          return problem("table-filtered", {}, { sheet: sheetsOf(draft)[0] ?? "" });
        case "refused":
          return refusal(draft, seen.picture);
        case "no-undo":
          this.merges = false;
          return "again";
        case "too-large":
          this.scale *= 2;
          return "again";
        case "gone":
          return "again";
        case "unknown":
          await this.pause(PAUSE);
          return "again";
      }
    }
  }

  /** New sheets, tables and names are no single step in Excel's undo. */
  private isOneStep({ edits }: DraftBook): boolean {
    return this.merges && edits.every(({ kind }) => ONE_STEP.has(kind));
  }

  /** What had got in leaves again; nothing had where nothing was sent. */
  private async refuse(
    problems: readonly Problem[],
    writing: Writing,
    first: Seen | undefined,
    made: HalfMade,
  ): Promise<WriteOutcome> {
    if (first) await writing.takeBack(first);
    await this.takeAwayMade(made);
    return { problems, picture: undefined };
  }

  private async takeAwayMade(made: HalfMade): Promise<void> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        await made.takeAway("all");
        return;
      } catch {
        await this.pause(PAUSE);
      }
    }
  }
}

/** Excel denied a write: the workbook may only be read, or the sheet is protected. */
function refusal(draft: DraftBook, { structure, grids }: WorkbookPicture): Problem {
  if (structure.readOnly) return problem("workbook-read-only");
  const sheets = sheetsOf(draft);
  const closed = grids.find((grid) => grid.protected && sheets.includes(grid.name));
  if (!closed && draft.edits.some(({ kind }) => kind === "create-table"))
    return problem("workbook-protected");
  return problem("sheet-protected", {}, { sheet: closed?.name ?? sheets[0] ?? "" });
}

/** From a filtered table Excel removes no rows, or others than it was told to. */
function filteredTables({ edits }: DraftBook): readonly Problem[] {
  return edits.flatMap((edit) =>
    edit.kind === "remove" && edit.table?.filtered
      ? [problem("table-filtered", {}, { sheet: edit.sheet })]
      : [],
  );
}

function sheetsOf({ edits }: DraftBook): readonly string[] {
  return edits.flatMap((edit) => ("sheet" in edit ? edit.sheet : []));
}
