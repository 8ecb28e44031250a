/** The scores of the book, and where one is among its segments: coming back from a card goes on there. */
import { LIST_STEP } from "../../components/list-step";
import type { Book } from "../../../model/book";
import type { Day } from "../../../model/day";
import { scoreCustomers } from "../../../model/rfm/score-customers";
import { bestOfSegment } from "../../../model/rfm/segment-rows";
import type { Settings } from "../../../model/settings";
import { keptLast } from "../../store/kept-last";
import { perStore } from "../../store/per-store";

export class RfmWork {
  segment: string | undefined;
  shown = LIST_STEP;
  /** Whose card was opened last. */
  opened: string | undefined;
  readonly scores = keptLast((book: Book, settings: Settings, today: Day) =>
    scoreCustomers(book, { asOf: today, limits: settings.rfmLimits }),
  );
  /** Places in the figures of the segment's customers, best first. */
  readonly places = keptLast(bestOfSegment);
}

/** The scores of this store's pane: the same whenever they are asked for. */
export const rfmWorkOf = perStore(() => new RfmWork());
