import { findCustomer } from "../../model/commands/find-customer";
import { keepApart } from "../../model/commands/keep-apart";
import { mergeCustomers } from "../../model/commands/merge-customers";
import { mergePreview } from "../../model/duplicates/merge-preview";
import { isRefused } from "../../model/problem";
import { hasOption } from "../arguments";
import { newId, today } from "../clock-and-chance";
import type { Command } from "../command";
import { askedPicks, picksByKey } from "../pick-option";
import { refuse } from "../refuse";
import { reportMerge } from "../report-merge";
import { UsageError } from "../usage-error";
import { withBook, writeChange } from "../with-book";

/** `kebu merge`: two customers made one, or remembered as not the same. */
export const mergeCommand: Command = {
  places: ["BOOK.xlsx", "KEEP", "GONE"],
  options: { pick: "list", "not-same": "switch", "dry-run": "switch", json: "switch" },
  run: (call) => {
    const { given } = call;
    const [file = "", ...asked] = given.places;
    const picked = askedPicks(given);
    if (picked.length > 0 && hasOption(given, "not-same"))
      throw new UsageError("option-does-not-fit", { option: "--pick", other: "--not-same" });
    const isTrial = hasOption(given, "dry-run");
    return withBook(call, file, !isTrial, async (opened) => {
      const { book, settings } = opened;
      const ids: string[] = [];
      for (const each of asked) {
        const row = findCustomer(book, each);
        if (isRefused(row)) return refuse(call, row, settings.language);
        ids.push(book.customers.ids[row] ?? "");
      }
      const [keep = "", gone = ""] = ids;
      const preview = mergePreview(book, keep, gone);
      if (isRefused(preview)) return refuse(call, preview, settings.language);
      const picks = picksByKey(picked, opened, preview.fields);
      const change = hasOption(given, "not-same")
        ? keepApart(book, { a: keep, b: gone }, today(), newId)
        : mergeCustomers(book, { keep, gone, picks }, today(), newId);
      if (isRefused(change)) return refuse(call, change, settings.language);
      const written = isTrial ? undefined : await writeChange(call, opened, change);
      if (isRefused(written)) return refuse(call, written, settings.language);
      reportMerge(call, opened, { keep, gone, preview, change }, written);
      return 0;
    });
  },
};
