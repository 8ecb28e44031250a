/**
 * The words after `kebu COMMAND`, sorted into places (`BOOK.xlsx`) and options (`--date 2026-11-21`).
 * Node's `parseArgs` takes them apart; what it would complain about in English is judged here, so that
 * the complaint can be worded in the user's language.
 */
import { parseArgs } from "node:util";
import { UsageError } from "./usage-error";

/** `value` may be given once, `list` many times, `switch` has no value. */
export type OptionKind = "value" | "list" | "switch";
export type OptionKinds = Readonly<Record<string, OptionKind>>;

/** Options that every command understands. */
export const COMMON_OPTIONS: OptionKinds = { help: "switch", lang: "value" };

export interface Arguments {
  readonly places: readonly string[];
  /** By option name without dashes; a switch that is given holds [""]. */
  readonly options: Readonly<Record<string, readonly string[]>>;
}

/** Sorts the words of one command. Throws a UsageError for options it does not have. */
export function parseArguments(words: readonly string[], command: string, kinds: OptionKinds): Arguments {
  const all: OptionKinds = { ...COMMON_OPTIONS, ...kinds };
  const { tokens } = parseArgs({
    args: joinNegativeNumbers(words, all),
    options: Object.fromEntries(Object.entries(all).map(([name, kind]) => [name, { type: nodeType(kind) }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const places: string[] = [];
  const options: Record<string, string[]> = {};
  for (const token of tokens) {
    if (token.kind === "positional") places.push(token.value);
    if (token.kind !== "option") continue;
    const kind = Object.hasOwn(all, token.name) ? all[token.name] : undefined;
    const option = token.rawName;
    if (!kind || !option.startsWith("--")) throw new UsageError("unknown-option", { command, option });
    if (kind === "switch" && token.value !== undefined)
      throw new UsageError("option-takes-no-value", { option });
    if (kind !== "switch" && isMissing(token.value, token.inlineValue))
      throw new UsageError("option-needs-value", { option });
    if (kind === "value" && options[token.name]) throw new UsageError("option-twice", { option });
    (options[token.name] ??= []).push(token.value ?? "");
  }
  return { places, options };
}

/** The value of an option; undefined where it was not given. */
export function optionValue(given: Arguments, name: string): string | undefined {
  return given.options[name]?.[0];
}

/** Was the switch given? */
export function hasOption(given: Arguments, name: string): boolean {
  return given.options[name] !== undefined;
}

function nodeType(kind: OptionKind): "string" | "boolean" {
  return kind === "switch" ? "boolean" : "string";
}

/** `--date --json` forgot the date; `--notes=--json` means it. */
function isMissing(value: string | undefined, inline: boolean | undefined): boolean {
  return value === undefined || (inline !== true && value.startsWith("--"));
}

/** `--amount -50` is a refund, not an option called 5. */
function joinNegativeNumbers(words: readonly string[], kinds: OptionKinds): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const takesValue = before?.startsWith("--") && kinds[before.slice(2)] === "value";
    if (takesValue && /^-[\d.￥¥$]/.test(word)) joined[joined.length - 1] = `${before}=${word}`;
    else joined.push(word);
  }
  return joined;
}
