import { apply } from "../../model/apply";
import type { Day } from "../../model/day";
import { monthOf, type Month } from "../../model/figures/month";
import { comparePlan } from "../../model/plans/compare-plan";
import { rowsToWrite, writePlan } from "../../model/plans/plan-change";
import { planProgress } from "../../model/plans/plan-progress";
import { proposePlan } from "../../model/plans/propose-plan";
import { isRefused } from "../../model/problem";
import { readMonth } from "../../model/read/read-month";
import { finish } from "../../model/work";
import { reportPhrases } from "../../words/cli/report";
import { say } from "../../words/phrase";
import { hasOption, optionValue, type Arguments } from "../arguments";
import { newId, today } from "../clock-and-chance";
import { languageOf, type Command } from "../command";
import { dayOption } from "../option-values";
import { refuse } from "../refuse";
import { reportPlan } from "../report-plan";
import { UsageError } from "../usage-error";
import { withBook, writeChange } from "../with-book";

/** `kebu plan`: a month's plan as the standards ask for it, what became of the one that stands, and who was missed. */
export const planCommand: Command = {
  places: ["BOOK.xlsx"],
  options: { month: "value", write: "switch", overwrite: "switch", today: "value", json: "switch" },
  run: (call) => {
    const { given } = call;
    const writes = hasOption(given, "write");
    const overwrites = hasOption(given, "overwrite");
    if (overwrites && !writes) throw new UsageError("missing-option", { option: "--write" });
    const day = dayOption(given, "today") ?? today();
    const month = monthOption(given, day);
    return withBook(call, given.places[0] ?? "", writes, async (file) => {
      const { book, settings } = file;
      const proposal = proposePlan(book, month, day, settings);
      const rows = comparePlan(book, month, proposal.rows);
      const overwrite = overwrites ? rows.flatMap(({ now }) => now?.id ?? []) : [];
      const change =
        writes && rowsToWrite(rows, overwrite).length > 0
          ? writePlan(book, { month, rows: proposal.rows, overwrite }, day, newId)
          : undefined;
      if (isRefused(change)) return refuse(call, change, settings.language);
      const written = change && (await writeChange(call, file, change));
      if (isRefused(written)) return refuse(call, written, settings.language);
      const after = change ? apply(book, change) : book;
      const progress = finish(planProgress(after, month, day, settings));
      const problems = [...file.problems, ...(written?.problems ?? [])];
      reportPlan(call, { ...file, problems }, { proposal, rows, progress, written: written?.fileName });
      if (!writes || hasOption(given, "json")) return 0;
      const saved = written
        ? say(reportPhrases.saved, languageOf(call, settings.language), { file: written.fileName })
        : say(reportPhrases.nothingNew, languageOf(call, settings.language), {
            file: given.places[0] ?? "",
          });
      call.terminal.out(saved);
      return 0;
    });
  },
};

/** `--month 2026-03`, as people write months; else that of today. */
function monthOption(given: Arguments, day: Day): Month {
  const text = optionValue(given, "month");
  if (text === undefined) return monthOf(day);
  const first = readMonth(text);
  if (first === undefined) throw new UsageError("not-a-month", { option: "--month", text });
  return monthOf(first);
}
