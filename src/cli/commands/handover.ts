import { apply } from "../../model/apply";
import type { Day } from "../../model/day";
import { goesAlong, NOTHING_ALONG } from "../../model/handover/goes-along";
import { handOver } from "../../model/handover/hand-over";
import { knownStaff } from "../../model/handover/known-staff";
import {
  HANDOVER_WAYS,
  proposeHandover,
  withChoices,
  type HandoverWay,
} from "../../model/handover/propose-handover";
import { rulesNaming } from "../../model/handover/rules-naming";
import { isRefused } from "../../model/problem";
import { asKnown } from "../../model/read/as-known";
import { isSameStaff } from "../../model/read/same-staff";
import { splitList } from "../../model/read/split-list";
import type { Language } from "../../model/schema";
import { lettersTo } from "../../words/handover-letter";
import { handoverPackFile, type HandoverPack } from "../../workbook/export/handover-pack-file";
import { hasOption, optionValue, type Arguments } from "../arguments";
import { newId, today } from "../clock-and-chance";
import type { Call, Command } from "../command";
import { askedGives, givenChoices, type Give } from "../give-option";
import { choiceOption, dayOption, requiredOption } from "../option-values";
import { refuse } from "../refuse";
import { reportHandover } from "../report-handover";
import { UsageError } from "../usage-error";
import { withBook, writeChange, type BookFile } from "../with-book";
import { writeOut } from "../write-out";

/** `kebu handover`: who takes the customers of somebody who leaves; written on request, with a pack for the successors. */
export const handoverCommand: Command = {
  places: ["BOOK.xlsx"],
  options: {
    from: "value",
    to: "value",
    by: "value",
    best: "value",
    give: "list",
    write: "switch",
    pack: "value",
    overwrite: "switch",
    today: "value",
    json: "switch",
  },
  run: (call) => {
    const asked = askedHandover(call.given);
    const { from, by, today: day, writes } = asked;
    return withBook(call, call.given.places[0] ?? "", writes, async (file) => {
      const { book, settings } = file;
      const staff = knownStaff(book, settings);
      checkFrom(from, staff, settings.language);
      const to = asked.to.map((name) => asKnown(name, staff));
      const best = asked.best && asKnown(asked.best, staff);
      const proposed = proposeHandover(book, { from, to, by, today: day, best, settings });
      const chosen = givenChoices(book, proposed, asked.gives, settings.language);
      if (isRefused(chosen)) return refuse(call, chosen, settings.language);
      const rows = withChoices(proposed, chosen);
      const handed = rows.filter(({ to: successor }) => !isSameStaff(successor, from));
      const letters = lettersTo(book, handed, day, settings);
      const pack = handed.length > 0 ? asked.pack : undefined;
      const packing = { rows: handed, letters, today: day, settings };
      const packed = pack === undefined ? undefined : await savePack(call, file, packing, pack);
      if (isRefused(packed)) return refuse(call, packed, settings.language);
      const change = handOver(book, { from, choices: rows, to }, day, newId);
      if (writes && rows.length > 0 && isRefused(change)) return refuse(call, change, settings.language);
      const made = isRefused(change) ? undefined : change;
      const written = writes && made ? await writeChange(call, file, made) : undefined;
      if (isRefused(written)) return refuse(call, written, settings.language);
      const problems = [...file.problems, ...(written?.problems ?? [])];
      const saved = made && written ? { fileName: written.fileName, change: made } : undefined;
      const along = made ? goesAlong(book, made, from) : NOTHING_ALONG;
      const naming = rulesNaming(made ? apply(book, made) : book, from, settings);
      reportHandover(call, { ...file, problems }, { from, by, rows, letters, pack, saved, along, naming });
      return 0;
    });
  },
};

interface AskedHandover {
  readonly from: string;
  readonly to: readonly string[];
  readonly by: HandoverWay;
  readonly best: string | undefined;
  readonly gives: readonly Give[];
  readonly pack: string | undefined;
  readonly today: Day;
  readonly writes: boolean;
}

/** What was asked for, as far as it can be judged without the book. */
function askedHandover(given: Arguments): AskedHandover {
  const from = requiredOption(given, "from").trim();
  const to = splitList(requiredOption(given, "to"));
  if (to.every((name) => isSameStaff(name, from)))
    throw new UsageError("option-does-not-fit", { option: `--to ${to.join(",")}`, other: `--from ${from}` });
  const by = choiceOption(given, "by", HANDOVER_WAYS) ?? "fair";
  const best = optionValue(given, "best");
  if (best !== undefined && by !== "class")
    throw new UsageError("option-does-not-fit", { option: "--best", other: `--by ${by}` });
  if (best !== undefined && !to.some((name) => isSameStaff(name, best)))
    throw new UsageError("not-a-choice", { option: "--best", text: best, choices: to.join(", ") });
  const pack = optionValue(given, "pack");
  if (pack !== undefined && !/\.xlsx$/i.test(pack)) throw new UsageError("not-an-xlsx-name", { text: pack });
  const day = dayOption(given, "today") ?? today();
  const writes = hasOption(given, "write");
  return { from, to, by, best, gives: askedGives(given), pack, today: day, writes };
}

/** A name that the book does not know is a slip of the pen, and not somebody without customers. */
function checkFrom(from: string, staff: readonly string[], language: Language): void {
  if (staff.some((name) => isSameStaff(name, from))) return;
  throw new UsageError("not-a-choice", { option: "--from", text: from, choices: staff.join(", ") }, language);
}

async function savePack(
  call: Call,
  file: BookFile,
  pack: HandoverPack,
  name: string,
): ReturnType<typeof writeOut> {
  const bytes = await handoverPackFile(file.book, pack);
  return isRefused(bytes) ? bytes : writeOut(call, name, bytes, file);
}
