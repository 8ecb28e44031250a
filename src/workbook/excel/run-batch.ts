/**
 * One conversation with Excel. A cell that is being edited is waited for, a bounded time, because
 * Excel then does nothing at all and a click on the pane does not end it
 * (https://github.com/OfficeDev/office-js/issues/3388); the user is told meanwhile. Every other error
 * is the caller's.
 */
import { Listeners } from "../listeners";
import { troubleOf } from "./excel-trouble";

/** Waits so many milliseconds. */
export type Pause = (milliseconds: number) => Promise<void>;

const EDIT_PAUSE = 500;
const EDIT_PATIENCE = 60;

export class BatchRunner {
  /** Tells true when a batch waits for a cell to be finished, and false when it goes on. */
  readonly waiting = new Listeners<boolean>();

  constructor(private readonly pause: Pause) {}

  /** Runs the batch; all its writes are one step of Excel's undo where Excel can do that. */
  async run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        const answer = await Excel.run({ mergeUndoGroup: true }, batch);
        if (tries > 1) this.waiting.tell(false);
        return answer;
      } catch (error) {
        const again = troubleOf(error) === "editing" && tries <= EDIT_PATIENCE;
        if (tries === 1 && again) this.waiting.tell(true);
        if (!again && tries > 1) this.waiting.tell(false);
        if (!again) throw error;
      }
      await this.pause(EDIT_PAUSE);
    }
  }
}
