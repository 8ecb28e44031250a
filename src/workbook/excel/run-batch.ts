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
const LOOKS = 4;
const LOOK_PAUSE = 300;

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

export class BatchRunner {
  /** Tells true when a batch waits for a cell to be finished, and false when it goes on. */
  readonly waiting = new Listeners<boolean>();

  constructor(private readonly pause: Pause) {}

  /** Runs a batch that changes nothing, and so may be run again where it fails. */
  async look<T>(batch: Batch<T>): Promise<T> {
    for (let looks = 1; ; looks++) {
      try {
        return await this.patiently(() => Excel.run(batch));
      } catch (error) {
        if (troubleOf(error) !== "unknown" || looks === LOOKS) throw error;
      }
      await this.pause(LOOK_PAUSE);
    }
  }

  /**
   * Runs a batch that writes. `asOneStep`: all it does is one step of Excel's own undo, where Excel can do
   * that (ExcelApi 1.20); actions that Excel cannot undo then fail with UndoNotSupported. `hasBegun`: was
   * part of it done? Then a cell that is being edited is not waited for, for it would be written twice.
   */
  write<T>(batch: Batch<T>, asOneStep: boolean, hasBegun: () => boolean = () => false): Promise<T> {
    const run = (): Promise<T> => (asOneStep ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch));
    return this.patiently(run, hasBegun);
  }

  private async patiently<T>(run: () => Promise<T>, hasBegun: () => boolean = () => false): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        const answer = await run();
        if (tries > 1) this.waiting.tell(false);
        return answer;
      } catch (error) {
        const again = troubleOf(error) === "editing" && tries <= EDIT_PATIENCE && !hasBegun();
        if (tries === 1 && again) this.waiting.tell(true);
        if (!again && tries > 1) this.waiting.tell(false);
        if (!again) throw error;
      }
      await this.pause(EDIT_PAUSE);
    }
  }
}
