/** A few of the 100,000 spoilt files of `npm run fuzz`, the same ones every time. */
import { describe, expect, it } from "vitest";
import { encodeText } from "../support/encode-text";
import { sheetOf } from "../workbook/source/read";
import { checkFile } from "./check-file";
import { countRecords } from "./count-records";
import { mutate } from "./mutate";
import { below, pick, seeded } from "./random";
import { PLAIN_TEXTS, seedFiles } from "./seed-files";

const COUNT = 500;

describe("a spoilt file", () => {
  it("ends in an import or a refusal, and each of its rows is told of", async () => {
    const files = await seedFiles();
    const outcomes = { imported: 0, refused: 0 };
    for (let number = 0; number < COUNT; number++) {
      const random = seeded(number);
      const file = pick(random, files);
      const bytes = mutate(file.bytes, random);
      const outcome = await checkFile(file.name, bytes).catch((error: unknown) => {
        throw new Error(`file ${number} (${file.name})`, { cause: error });
      });
      outcomes[outcome]++;
    }
    expect(outcomes.imported).toBeGreaterThan(COUNT / 4);
    expect(outcomes.refused).toBeGreaterThan(0);
  });

  it("keeps every row that was not touched, where one line was", async () => {
    for (let number = 0; number < COUNT / 2; number++) {
      const random = seeded(1_000_000 + number);
      const { text, encoding } = pick(random, PLAIN_TEXTS);
      const whole = await sheetOf(encodeText(text, encoding) ?? new Uint8Array());
      const { delimiter, quote, headerRow } = whole.file;
      const lines = text.split("\n");
      // A header that was touched makes other records, or a record the header.
      const touched = headerRow + below(random, lines.length - 1 - headerRow);
      lines[touched] = spoilLine(lines[touched] ?? "", random);
      const choices = { encoding, delimiter, quote, headerRow };
      const bytes = encodeText(lines.join("\n"), encoding);
      if (!bytes) throw new Error(`file ${number}: ${encoding} lacks a letter`);
      const spoilt = await sheetOf(bytes, choices);
      const untouched = whole.rows.filter((_, at) => whole.rowNumbers[at] !== touched + 1);
      const width = Math.min(whole.headers.length, spoilt.headers.length);
      const kept = new Set(spoilt.rows.map((row) => row.slice(0, width).join("\u0000")));
      const lost = untouched.filter((row) => !kept.has(row.slice(0, width).join("\u0000")));
      expect(lost, `file ${number}, line ${touched + 1}`).toEqual([]);
    }
  });
});

describe("countRecords", () => {
  it("counts as a spreadsheet does", () => {
    const rules = { delimiter: ",", quote: '"' };
    expect(countRecords('a,b\n1,"x\ny"\n\n2,"z\n3,4', rules)).toBe(5);
    expect(countRecords("", rules)).toBe(0);
  });
});

const LETTERS = Array.from("\",;\t |'=a1 合");

/** Letters of one line put in, taken out or changed; never a line end. */
function spoilLine(line: string, random: () => number): string {
  const letters = Array.from(line);
  for (let count = 1 + below(random, 6); count > 0; count--)
    letters.splice(below(random, letters.length + 1), below(random, 3), pick(random, LETTERS));
  return letters.join("");
}
