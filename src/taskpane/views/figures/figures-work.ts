/**
 * Makes the figures of a book and a period in slices, and keeps the last: a small shop has them at once, a
 * million visits take a few seconds in which the pane stays alive. What is asked for anew leaves the old
 * work where it stands.
 */
import type { Book } from "../../../model/book";
import { figuring } from "../../../model/figures/all-figures";
import type { Figure } from "../../../model/figures/figure";
import type { FigurePeriod } from "../../../model/figures/period-sums";
import { inSlices } from "../../../workbook/in-slices";

interface Asked {
  readonly book: Book;
  readonly period: FigurePeriod;
}

export interface MadeFigures extends Asked {
  readonly figures: readonly Figure[];
}

export class FiguresWork {
  /** How far the figures that are being made have come, from 0 to 1. */
  progress = 0;
  private asked: Asked | undefined;
  private made: MadeFigures | undefined;
  private underWay = new AbortController();

  /** `onChange` is called when the figures are there, and as they come along. */
  constructor(private readonly onChange: () => void) {}

  /** The figures that were made last; they may be of another period while those asked for are being made. */
  figures(book: Book, period: FigurePeriod): MadeFigures | undefined {
    if (!isOf(this.asked, book, period)) {
      this.leave();
      void this.make(book, period);
    }
    return this.made;
  }

  /** Those asked for last are still being made. */
  get isBusy(): boolean {
    return this.asked !== this.made;
  }

  /** Leaves what is being made; asked for again it begins anew. */
  leave(): void {
    this.underWay.abort();
    this.asked = this.made;
  }

  private async make(book: Book, period: FigurePeriod): Promise<void> {
    const { signal } = (this.underWay = new AbortController());
    this.asked = { book, period };
    this.progress = 0;
    const onProgress = (progress: number): void => {
      this.progress = progress;
      this.onChange();
    };
    const figures = await inSlices(figuring(book, period), { signal, onProgress });
    if (!figures || signal.aborted) return;
    this.made = { book, period, figures };
    this.asked = this.made;
    this.onChange();
  }
}

function isOf(asked: Asked | undefined, book: Book, { from, to }: FigurePeriod): boolean {
  return asked?.book === book && asked.period.from === from && asked.period.to === to;
}
