/**
 * Excel on the web, simulated: Microsoft's Office.js client on one side of `bridge`, a workbook in memory on
 * the other. It knows neither Node nor a browser, so the same code runs in both. See README.md for what is
 * simulated and what only real Excel can show.
 */
import type { SimWorkbook } from "./book/workbook";
import type { Author, SimEvent } from "./engine/actor";
import { ExcelError, cellEditMode, NotSimulated } from "./engine/excel-error";
import { Faults, type Fault } from "./faults";
import { runBatch } from "./host/batch";
import { wireEvents, type WireEvent } from "./host/events";
import { Host } from "./host/host";
import {
  DELAY_FOR_CELL_EDIT,
  ACTION,
  type Message,
  type RequestBody,
  type ResponseBody,
} from "./host/protocol";
import { Person } from "./person";
import { byteLength, Traffic } from "./traffic";
import { UndoStack } from "./undo-stack";

const MESSAGE = { request: 1, response: 2, event: 3 } as const;

interface Answer {
  readonly statusCode: number;
  readonly body: unknown;
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

export class SimulatedExcel {
  readonly traffic = new Traffic();
  readonly faults = new Faults();
  readonly undo = new UndoStack();
  readonly user = new Person(this, "user");
  readonly coAuthor = new Person(this, "coAuthor");
  readonly bridge: Bridge = {
    sendMessageToHost: (text) => {
      this.receive(text);
    },
    // Replaced by the client.
    onMessageFromHost: () => undefined,
  };
  /** What becomes of a call the simulation does not know. As it is, it fails the test that made it. */
  onRefusal = (refusal: NotSimulated): void => {
    setTimeout(() => {
      throw refusal;
    });
  };
  private host: Host;
  private events: SimEvent[] = [];

  constructor(workbook: SimWorkbook) {
    this.host = this.newHost(workbook);
  }

  get workbook(): SimWorkbook {
    return this.host.workbook;
  }

  set workbook(workbook: SimWorkbook) {
    this.load(workbook);
  }

  /** Opens another workbook: nothing of the last one is left, neither undo nor faults nor counts. */
  load(workbook: SimWorkbook): void {
    this.host = this.newHost(workbook);
    workbook.journal.take();
    this.undo.clear();
    this.faults.clear();
    this.traffic.reset();
    this.events = [];
  }

  /** How often the add-in suspended calculation and screen updates. */
  get suspended(): { readonly calculation: number; readonly screen: number } {
    return this.host.suspended;
  }

  /** Ranges the client holds and has not let go of. */
  get rangesHeld(): number {
    return this.host.rangesHeld;
  }

  /** For people: runs an act, and tells the add-in. */
  act<T>(author: Author, run: (actor: Host) => T): T {
    const actor = Object.create(this.host, { author: { value: author } }) as Host;
    try {
      return run(actor);
    } finally {
      const steps = this.workbook.journal.take();
      // A co-author's act is not on my undo stack.
      if (author === "user") this.undo.push(steps, this.events);
      this.tell(author);
    }
  }

  /** Tells the add-in what happened, once the current answer is out. */
  tell(author: Author, events = this.events): void {
    this.events = [];
    const entries = events.flatMap((event): readonly WireEvent[] => wireEvents(event, author));
    if (entries.length > 0) this.send({ type: MESSAGE.event, message: { entries } });
  }

  private newHost(workbook: SimWorkbook): Host {
    return new Host(workbook, (event) => this.events.push(event), this.undo);
  }

  private receive(text: string): void {
    const message = JSON.parse(text) as Message;
    if (message.type !== MESSAGE.request || message.message.url !== "ProcessQuery")
      throw new NotSimulated(`message ${text.slice(0, 100)}`);
    const { body } = message.message;
    if (isRelease(body)) {
      runBatch(this.host, body, () => undefined);
      this.traffic.countRelease();
      this.answer(message, { statusCode: 200, body: { Results: [], TraceIds: [] } });
      return;
    }
    this.arrive(message, byteLength(text));
  }

  private arrive(message: Message, bytesOut: number): void {
    const isPatient = (message.flags & DELAY_FOR_CELL_EDIT) !== 0;
    const isEditing = this.faults.isEditing(isPatient);
    if (isEditing && isPatient) {
      this.faults.whenEditEnds(() => {
        this.arrive(message, bytesOut);
      });
      return;
    }
    const answer = isEditing ? refusal(cellEditMode()) : this.execute(message.message.body, bytesOut);
    const bytesIn = this.answer(message, answer);
    this.traffic.count({ bytesOut, bytesIn, actions: message.message.body.Actions.length });
    this.tell("addin");
  }

  private execute(body: RequestBody, bytesOut: number): Answer {
    const fault = this.faults.nextBatch();
    if (bytesOut > this.faults.payloadLimit) return refusal(tooLarge("Request"));
    if (fault?.kind === "before") return refusal(new ExcelError(fault.code, "A fault ordered by the test."));
    const answered = this.run(body, fault);
    if (fault?.kind === "after") return refusal(new ExcelError(fault.code, "A fault ordered by the test."));
    // Without a body the client reports a failed connection.
    if (fault?.kind === "replyLost") return { statusCode: 503, body: "" };
    return { statusCode: 200, body: answered };
  }

  private run(body: RequestBody, fault: Fault | undefined): ResponseBody {
    try {
      return runBatch(this.host, body, (index) => {
        if (fault?.kind === "between" && fault.action === index)
          throw new ExcelError(fault.code, "A fault ordered by the test.");
      });
    } catch (error) {
      if (error instanceof NotSimulated) this.onRefusal(error);
      throw error;
    } finally {
      const isCleared = this.host.endBatch();
      const steps = this.workbook.journal.take();
      if (isCleared) this.undo.clear();
      else this.undo.push(steps, this.events);
    }
  }

  /** Answers the bytes sent. */
  private answer({ id }: Message, { statusCode, body }: Answer): number {
    const message = { id, type: MESSAGE.response, flags: 0, message: { statusCode, headers: {}, body } };
    const text = JSON.stringify(message);
    const bytes = byteLength(text);
    if (bytes <= this.faults.payloadLimit || statusCode !== 200) this.sendText(text);
    else this.send({ ...message, message: { headers: {}, ...refusal(tooLarge("Response")) } });
    return bytes;
  }

  private send(message: unknown): void {
    this.sendText(JSON.stringify(message));
  }

  private sendText(text: string): void {
    queueMicrotask(() => {
      this.bridge.onMessageFromHost(text);
    });
  }
}

function refusal({ code, message }: ExcelError): Answer {
  return { statusCode: 400, body: { error: { code, message } } };
}

function tooLarge(which: "Request" | "Response"): ExcelError {
  return new ExcelError(
    `${which}PayloadSizeLimitExceeded`,
    `The ${which.toLowerCase()} payload size has exceeded the limit. Please refer to the documentation: "https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins".`,
  );
}

/** Does the batch only let go of ranges? The client sends such a one after `Excel.run`, and nobody waits for it. */
function isRelease({ Actions }: RequestBody): boolean {
  return (
    Actions.every(
      ({ ActionType, Name }) =>
        ActionType === ACTION.instantiate || (ActionType === ACTION.method && Name === "_RemoveReference"),
    ) && Actions.some(({ Name }) => Name === "_RemoveReference")
  );
}
