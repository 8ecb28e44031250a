import path from "node:path";
import type { Day } from "../../model/day";
import { handOver } from "../../model/handover/hand-over";
import { HANDOVER_WAYS, proposeHandover, withChoices } from "../../model/handover/propose-handover";
import { knownStaff } from "../../model/handover/known-staff";
import { isSameStaff } from "../../model/handover/same-staff";
import { isRefused, type Problem } from "../../model/problem";
import { splitList } from "../../model/read/split-list";
import { placeFile } from "../../workbook/file/place-file";
import { hasOption, optionValue } from "../arguments";
import { newId, today } from "../clock-and-chance";
import { languageOf, type Call, type Command } from "../command";
import { askedGives, givenChoices } from "../give-option";
import { handoverPack, handoverTexts, type HandoverTold } from "../handover-pack";
import { choiceOption, dayOption, requiredOption } from "../option-values";
import { refuse } from "../refuse";
import { reportHandover } from "../report-handover";
import { UsageError } from "../usage-error";
import { withBook, writeChange, type BookFile } from "../with-book";

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
    const { given } = call;
    const from = requiredOption(given, "from").trim();
    const to = splitList(requiredOption(given, "to"));
    const by = choiceOption(given, "by", HANDOVER_WAYS) ?? "fair";
    const best = optionValue(given, "best");
    if (best !== undefined && by !== "class")
      throw new UsageError("option-does-not-fit", { option: "--best", other: `--by ${by}` });
    const pack = optionValue(given, "pack");
    if (pack !== undefined && !/\.xlsx$/i.test(pack))
      throw new UsageError("not-an-xlsx-name", { text: pack });
    const gives = askedGives(given);
    const day = dayOption(given, "today") ?? today();
    const writes = hasOption(given, "write");
    return withBook(call, given.places[0] ?? "", writes, async (file) => {
      const { book, settings } = file;
      const staff = knownStaff(book, settings);
      if (!staff.some((name) => isSameStaff(name, from)))
        throw new UsageError(
          "not-a-choice",
          { option: "--from", text: from, choices: staff.join(", ") },
          settings.language,
        );
      const proposed = proposeHandover(book, { from, to, by, today: day, best, settings });
      const chosen = givenChoices(book, proposed, gives, settings.language);
      if (isRefused(chosen)) return refuse(call, chosen, settings.language);
      const rows = withChoices(proposed, chosen);
      const told: HandoverTold = { from, by, rows, texts: handoverTexts(call, file, rows, day) };
      const packed = pack === undefined ? [] : await savePack(call, file, told, day, pack);
      if (packed.length > 0) return refuse(call, packed, settings.language);
      const change =
        writes && rows.length > 0 ? handOver(book, { from, choices: rows }, day, newId) : undefined;
      if (isRefused(change)) return refuse(call, change, settings.language);
      const written = change && (await writeChange(call, file, change));
      if (isRefused(written)) return refuse(call, written, settings.language);
      const problems = [...file.problems, ...(written?.problems ?? [])];
      const saved = change && written ? { fileName: written.fileName, change } : undefined;
      reportHandover(call, { ...file, problems }, told, { pack, saved });
      return 0;
    });
  },
};

async function savePack(
  call: Call,
  file: BookFile,
  told: HandoverTold,
  day: Day,
  pack: string,
): Promise<readonly Problem[]> {
  const bytes = await handoverPack(file, told, day, languageOf(call, file.settings.language));
  if (isRefused(bytes)) return bytes;
  const overwrite = hasOption(call.given, "overwrite");
  return placeFile(path.resolve(pack), bytes, { overwrite, book: file.opened.path });
}
