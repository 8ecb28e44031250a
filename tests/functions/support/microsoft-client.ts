/**
 * Microsoft's own client between Excel and the functions: it finds them by their ids, turns errors in
 * ranges into its error class, calls, and packs what they answer for Excel. The host here plays Excel's
 * part of the conversation, as seen in the client's source (`CustomFunctionProxy`).
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { JSDOM } from "jsdom";
import { registerFunctions, type Surroundings } from "../../../src/functions/register";

const INVOKE = { messageCategory: 1, messageType: 1000 } as const;
/** The function accepts errors in its arguments: `allowErrorForDataTypeAny`. */
const ACCEPTS_ERRORS = 4;
const EVENT = 3;
const INSTANTIATE = 1;
const SET_RESULTS = "SetInvocationArrayResults";

/** What Excel is told: the packed value, or the message and the number of the error. */
export interface Delivered {
  readonly succeeded: boolean;
  readonly value: unknown;
  readonly errorNumber: unknown;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

type ClientWindow = Window & { CustomFunctions: typeof CustomFunctions; eval(code: string): unknown };

export class MicrosoftClient {
  readonly #waiting = new Map<number, (delivered: Delivered) => void>();
  #invocations = 0;
  readonly #bridge: Bridge = {
    sendMessageToHost: (text) => {
      this.#receive(text);
    },
    // Replaced by the client.
    onMessageFromHost: () => undefined,
  };

  static async load(surroundings: Surroundings): Promise<MicrosoftClient> {
    const window = newWindow();
    // In an add-in office.js brings the register of functions; here the other build of the runtime does.
    const runtime = newWindow();
    runtime.eval(await clientSource("custom-functions-runtime"));
    window.CustomFunctions = runtime.CustomFunctions;
    window.eval(await clientSource("excel-web-16.00"));
    const client = new MicrosoftClient();
    Object.assign(window, { bridge: client.#bridge });
    window.eval("OfficeExtension.HostBridge.init(bridge)");
    registerFunctions(window.CustomFunctions, surroundings);
    return client;
  }

  /** Calls the function of this id with values as they come over the wire. */
  call(id: string, ...values: readonly unknown[]): Promise<Delivered> {
    const invocation = ++this.#invocations;
    const message = JSON.stringify([invocation, id, values, "Sheet1!A1", ACCEPTS_ERRORS]);
    const delivered = new Promise<Delivered>((resolve) => this.#waiting.set(invocation, resolve));
    const entries = [{ ...INVOKE, targetId: "", message }];
    this.#bridge.onMessageFromHost(JSON.stringify({ type: EVENT, message: { entries } }));
    return delivered;
  }

  #receive(text: string): void {
    const request = JSON.parse(text) as { id: number; message: { body: { Actions: readonly Action[] } } };
    const actions = request.message.body.Actions;
    const Results = actions.map(({ Id, ActionType }) => ({
      ActionId: Id,
      Value: ActionType === INSTANTIATE ? { _Id: String(Id) } : null,
    }));
    const message = { statusCode: 200, headers: {}, body: { Results } };
    const response = JSON.stringify({ id: request.id, type: 2, flags: 0, message });
    queueMicrotask(() => {
      this.#bridge.onMessageFromHost(response);
    });
    const results = actions.find(({ Name }) => Name === SET_RESULTS)?.ArgumentInfo?.Arguments?.[0];
    for (const [id, succeeded, value, errorNumber] of (results ?? []) as [
      number,
      boolean,
      unknown,
      unknown,
    ][]) {
      this.#waiting.get(id)?.({ succeeded, value, errorNumber });
    }
  }
}

/** The standalone runtime looks for its own script tag. */
function newWindow(): ClientWindow {
  const html = '<!doctype html><script src="https://localhost/custom-functions-runtime.debug.js"></script>';
  const { window } = new JSDOM(html, { url: "https://localhost/", runScripts: "outside-only" });
  return window;
}

function clientSource(name: string): Promise<string> {
  const file = createRequire(import.meta.url).resolve(`@microsoft/office-js/dist/${name}.debug.js`);
  return readFile(file, "utf8");
}
