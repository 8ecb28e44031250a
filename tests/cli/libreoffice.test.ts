/** A book that went through LibreOffice says the same: same ranking, same reminders, same problems. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { kebu, kebuJson, type KebuDocument } from "../support/kebu";
import { convertFiles, hasLibreOffice } from "../support/libreoffice";
import { tempFolder } from "../support/temp-folder";

const folder = tempFolder();
const TODAY = ["--today", "2026-11-21"];

describe.skipIf(!hasLibreOffice("no book was ranked after it went through it"))("through LibreOffice", () => {
  const book = path.join(folder, "salon.xlsx");
  const converted = path.join(folder, "converted", "salon.xlsx");

  beforeAll(async () => {
    await kebu(["new", book, "--lang", "zh-CN", ...TODAY]);
    await kebuJson(["rank", book, "--write", ...TODAY]);
    mkdirSync(path.dirname(converted));
    convertFiles([book], path.dirname(converted));
  });

  it.each([
    ["rank", "--method", "pareto", ...TODAY],
    ["rank", "--method", "share", "--from", "2026-01-01", ...TODAY],
    ["due", ...TODAY, "--days", "30"],
  ])("%s %s %s is the same", async (command, ...words) => {
    const [before, after] = await Promise.all(
      [book, converted].map((file) => kebuJson([command, file, ...words])),
    );
    expect(after).toEqual(before);
  });

  it("takes another visit", async () => {
    const { rows } = await kebuJson<KebuDocument & { rows: { id: string }[] }>(["rank", converted, ...TODAY]);
    const id = rows[0]?.id ?? "";
    const { visit } = await kebuJson<{ visit: { customerId: string } }>(["log", converted, "--customer", id]);
    expect(visit.customerId).toBe(id);
  });
});
