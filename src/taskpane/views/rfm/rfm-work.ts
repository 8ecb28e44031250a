/** The scores of the book, and where one is among its segments: coming back from a card goes on there. */
import { LIST_STEP } from "../../components/list-step";
import type { Book } from "../../../model/book";
import type { Day } from "../../../model/day";
import { scoreCustomers, type RfmScores } from "../../../model/rfm/score-customers";
import { bestOfSegment } from "../../../model/rfm/segment-rows";
import type { Settings } from "../../../model/settings";
import { perStore } from "../../store/per-store";

export class RfmWork {
  segment: string | undefined;
  shown = LIST_STEP;
  /** Whose card was opened last. */
  opened: string | undefined;
  private last: { readonly book: Book; readonly settings: Settings; readonly scores: RfmScores } | undefined;
  private listed:
    { readonly scores: RfmScores; readonly segment: string; readonly places: readonly number[] } | undefined;

  /** Worked out anew only when book, settings or day change. */
  scores(book: Book, settings: Settings, today: Day): RfmScores {
    const { last } = this;
    if (last?.book === book && last.settings === settings && last.scores.asOf === today) return last.scores;
    const scores = scoreCustomers(book, { asOf: today, limits: settings.rfmLimits });
    this.last = { book, settings, scores };
    return scores;
  }

  /** Places in the figures of the segment's customers, best first. */
  places(scores: RfmScores, segment: string): readonly number[] {
    if (this.listed?.scores !== scores || this.listed.segment !== segment) {
      this.listed = { scores, segment, places: bestOfSegment(scores, segment) };
    }
    return this.listed.places;
  }
}

/** The scores of this store's pane: the same whenever they are asked for. */
export const rfmWorkOf = perStore(() => new RfmWork());
