/** The options of `kebu import` as what they mean. */
import type { ColumnQuestion, DateOrder } from "../model/import/columns/read-choices";
import type { TargetChoice } from "../model/import/choose-targets";
import { isPhoneCountry } from "../model/read/world-phone";
import { ENCODINGS } from "../workbook/source/encoding/encodings";
import type { SourceChoices } from "../workbook/source/source-sheet";
import { optionValue, type Arguments, type OptionKinds } from "./arguments";
import { choiceOption, countOption } from "./option-values";
import { UsageError } from "./usage-error";

export const IMPORT_OPTIONS: OptionKinds = {
  into: "value",
  map: "list",
  sheet: "value",
  "header-row": "value",
  encoding: "value",
  delimiter: "value",
  dates: "list",
  country: "value",
  duplicates: "value",
  refused: "value",
  "create-customers": "switch",
  "dry-run": "switch",
  json: "switch",
};

const DELIMITERS: Readonly<Record<string, string>> = {
  comma: ",",
  semicolon: ";",
  tab: "\t",
  pipe: "|",
};
const ORDERS: readonly DateOrder[] = ["dmy", "mdy", "ymd"];
/** Leaves a column out. */
const NOWHERE = "-";

/** What is said about the file: its encoding, delimiter, sheet and header row. */
export function sourceChoices(given: Arguments): SourceChoices {
  return {
    encoding: choiceOption(given, "encoding", ENCODINGS),
    delimiter: delimiterOption(given),
    sheet: optionValue(given, "sheet"),
    headerRow: given.options["header-row"] ? countOption(given, "header-row", 1) : undefined,
  };
}

/** `--map HEADER=key`, or `HEADER=-`; the header may hold an equals sign, the key does not. */
export function targetChoices(given: Arguments): readonly TargetChoice[] {
  return (given.options.map ?? []).map((text) => {
    const [header, key] = sides(text) ?? [];
    if (header === undefined || key === undefined) throw new UsageError("malformed-map", { text });
    return { header, target: key === NOWHERE ? undefined : key };
  });
}

/** Answers to questions about columns of dates: `--dates dmy` for all of them, `--dates HEADER=dmy` for one. */
export function dateOrders(
  given: Arguments,
): (questions: readonly ColumnQuestion[]) => Readonly<Record<string, DateOrder>> {
  const answers = (given.options.dates ?? []).map((text) => {
    const [header, written] = sides(text) ?? [undefined, text.trim()];
    const order = ORDERS.find((known) => known === written);
    if (!order) throw new UsageError("not-a-choice", { option: "--dates", text, choices: ORDERS.join(", ") });
    return { header, order };
  });
  const forAll = answers.find(({ header }) => header === undefined)?.order;
  const named = answers.flatMap(({ header, order }) =>
    header === undefined ? [] : [[header, order] as const],
  );
  return (questions) => {
    const asked = forAll ? questions.map(({ header }) => [header, forAll] as const) : [];
    return Object.fromEntries([...asked, ...named]);
  };
}

/** Two letters of ISO 3166; undefined where none were given. */
export function countryOption(given: Arguments): string | undefined {
  const text = optionValue(given, "country");
  if (text === undefined) return undefined;
  const country = text.toUpperCase();
  if (!isPhoneCountry(country)) throw new UsageError("not-a-country", { text });
  return country;
}

function delimiterOption(given: Arguments): string | undefined {
  const text = optionValue(given, "delimiter");
  if (text === undefined || text.length === 1) return text;
  const named = DELIMITERS[text];
  if (named === undefined)
    throw new UsageError("not-a-choice", {
      option: "--delimiter",
      text,
      choices: Object.keys(DELIMITERS).join(", "),
    });
  return named;
}

function sides(text: string): readonly [string, string] | undefined {
  const at = text.lastIndexOf("=");
  const left = text.slice(0, Math.max(at, 0)).trim();
  const right = text.slice(at + 1).trim();
  return at < 0 || left === "" || right === "" ? undefined : [left, right];
}
