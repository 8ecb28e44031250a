import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutRows } from "../../../src/workbook/source/delimited/cut-rows";
import { ENCODINGS } from "../../../src/workbook/source/encoding/encodings";
import { readSource } from "../../../src/workbook/source/read-source";
import { isRefused } from "../../../src/model/problem";
import { charactersOf, encodeText } from "../../support/encode-text";
import { problemsOf, refusalOf, sheetOf } from "./read";

describe("a text file", () => {
  it.each([",", ";", "\t", "|"])("is taken apart at %j, not counting what stands in quotes", async (mark) => {
    const sheet = await sheetOf(`"id, no; of\tclient|x"${mark}amount\n1${mark}2\n`);
    expect(sheet.file.delimiter).toBe(mark);
    expect(sheet.headers).toEqual(["id, no; of\tclient|x", "amount"]);
    expect(sheet.rows).toEqual([["1", "2"]]);
  });

  it("is taken apart at blanks where nothing else stands between its columns", async () => {
    const single = await sheetOf(" 0004 1 19970101  2   29.33\r\n 0004 1 19970118 12    9.73\r\n");
    expect(single.file).toMatchObject({ delimiter: " ", headerRow: 0, rows: 2 });
    expect(single.rows[1]).toEqual(["0004", "1", "19970118", "12", "9.73"]);
    const several = await sheetOf("Name          Phone\nAnn Lee       555 0101\nBo  555 0202\n");
    expect(several.file.delimiter).toBe("  ");
    expect(several.rows).toEqual([
      ["Ann Lee", "555 0101"],
      ["Bo", "555 0202"],
    ]);
  });

  it("prefers semicolons to decimal commas", async () => {
    const sheet = await sheetOf("Name;Betrag;Datum\nAnn;1,50;2026-01-02\nBo;2,75;2026-01-03\n");
    expect(sheet.rows[0]).toEqual(["Ann", "1,50", "2026-01-02"]);
  });

  it("is not taken apart at semicolons inside a cell of every row, which the header does not have", async () => {
    const rows = Array.from({ length: 30 }, (_, at) => `客户${at},1380013${1000 + at},老客;${at}\n`);
    const sheet = await sheetOf(`姓名,电话,标签\n${rows.join("")}`);
    expect(sheet.headers).toEqual(["姓名", "电话", "标签"]);
    expect(sheet.rows[3]).toEqual(["客户3", "13800131003", "老客;3"]);
    const titled = await sheetOf(`客户名单\n姓名,电话,标签\n${rows.join("")}`);
    expect(titled.headers).toEqual(["姓名", "电话", "标签"]);
  });

  it("may hold one column only", async () => {
    const sheet = await sheetOf("姓名\n张三\n李四\n");
    expect(sheet.file.delimiter).toBeUndefined();
    expect(sheet.rows).toEqual([["张三"], ["李四"]]);
  });

  it("may have single quotes; an apostrophe is none", async () => {
    const quoted = await sheetOf("'name','city'\n'Lee, Ann','Rome'\n'Bo','Bern'\n");
    expect(quoted.file.quote).toBe("'");
    expect(quoted.rows[0]).toEqual(["Lee, Ann", "Rome"]);
    const plain = await sheetOf("name,phone\nO'Neil,'13800138000\nD'Or,'13900139000\n");
    expect(plain.rows[0]).toEqual(["O'Neil", "'13800138000"]);
  });

  it("is taken apart as the user says", async () => {
    const sheet = await sheetOf("a;b,c\n1;2,3\n", { delimiter: ",", headerRow: 0 });
    expect([sheet.headers, ...sheet.rows]).toEqual([
      ["A", "B"],
      ["a;b", "c"],
      ["1;2", "3"],
    ]);
  });

  it("has its rows numbered as a spreadsheet does: blank rows count, line breaks inside quotes do not", async () => {
    const sheet = await sheetOf('\n\nid,notes\n1,"two\nlines"\n\n2,x\n');
    expect(sheet.rows).toEqual([
      ["1", "two\nlines"],
      ["2", "x"],
    ]);
    expect(sheet.rowNumbers).toEqual([4, 6]);
    expect(sheet.file).toMatchObject({ headerRow: 3, blankRows: 3 });
  });

  it("has the same rows with any line end", async () => {
    const [first, ...others] = await Promise.all(
      ["\n", "\r\n", "\r"].map((end) => sheetOf(["a,b", "1,2", '"3","4\n5"', ""].join(end))),
    );
    expect(others).toEqual([first, first]);
  });

  it("loses one line, not the rest of it, to a quote that is never closed or closed too early", async () => {
    const open = await sheetOf('a,b\n1,2\n3,"4\n5,6\n');
    expect(open.rowNumbers).toEqual([2, 4]);
    expect(problemsOf(open)).toEqual([["row-broken", 3]]);
    const early = await sheetOf('a,b\n1,"2"x\n3,4\n5,"6" \n');
    expect(early.rows).toEqual([
      ["3", "4"],
      ["5", "6"],
    ]);
    expect(problemsOf(early)).toEqual([["row-broken", 2]]);
  });

  it("takes a quote inside a text for a letter", async () => {
    expect((await sheetOf('a,b\n5"x4",1\n6 " 4,2\n')).rows).toEqual([
      ['5"x4"', "1"],
      ['6 " 4', "2"],
    ]);
  });

  it("keeps short rows, and says what was cut off a long one", async () => {
    const rows = Array.from({ length: 12 }, (_, row) => `${row},x`);
    const sheet = await sheetOf(`a,b\n${rows.join("\n")}\n1\n1,2,3\n1,2,,\n`);
    expect(sheet.rows.slice(-3)).toEqual([
      ["1", ""],
      ["1", "2"],
      ["1", "2"],
    ]);
    expect(sheet.problems).toMatchObject([
      { code: "row-ragged", place: { row: 15 }, data: { cells: 3, headers: 2, text: "3" } },
    ]);
  });

  it("gets columns of its own where many rows are longer than the header", async () => {
    const sheet = await sheetOf("name,phone\nAnn,1,x\nBo,2,y\nCy,3\n");
    expect(sheet.headers).toEqual(["name", "phone", "C"]);
    expect(sheet.rows).toEqual([
      ["Ann", "1", "x"],
      ["Bo", "2", "y"],
      ["Cy", "3", ""],
    ]);
    expect(sheet.problems).toEqual([]);
  });

  it("is refused where there is nothing in it", async () => {
    expect(await refusalOf("")).toEqual(["empty-file"]);
    expect(await refusalOf(" \n\n")).toEqual(["empty-file"]);
  });

  it("is refused where the row chosen for the header lies beyond its end, and where a sheet is chosen", async () => {
    expect(await refusalOf("name\nAnn\n\n\n", { headerRow: 999 })).toEqual(["header-row-passed"]);
    expect(await refusalOf("name\nAnn\n\n\n", { headerRow: 4 })).toEqual(["header-row-passed"]);
    expect((await sheetOf("name\nAnn\n", { headerRow: 0 })).rows).toEqual([["name"], ["Ann"]]);
    expect(await refusalOf("name\nAnn\n", { sheet: "Foo" })).toEqual(["no-sheets"]);
    expect(await refusalOf("BEGIN:VCARD\nFN:Ann\nEND:VCARD\n", { sheet: "Foo" })).toEqual(["no-sheets"]);
  });

  it("may be a block that was pasted", async () => {
    const sheet = await readSource({ name: "", text: '姓名\t备注\r\n张三\t"两\n行"\r\n' });
    expect(sheet).toMatchObject({
      headers: ["姓名", "备注"],
      rows: [["张三", "两\n行"]],
      file: { format: "tsv" },
    });
  });
});

describe("rows of a large file", () => {
  const big = `id,notes\n${Array.from({ length: 60_000 }, (_, row) => (row % 5 ? `${row},plain 常客` : `${row},"a\n""b"" ${row}"`)).join("\n")}\n`;

  it("are whole wherever a block ends", async () => {
    for (const encoding of ["utf-8", "gb18030", "utf-16le"] as const) {
      const sheet = await sheetOf(encodeText(big, encoding) ?? new Uint8Array());
      expect(sheet.rows).toHaveLength(60_000);
      expect(sheet.rows.every(([id], row) => id === String(row))).toBe(true);
      expect(sheet.rows[59_995]?.[1]).toBe('a\n"b" 59995');
    }
  });

  it("come with progress, and stop when asked to", async () => {
    const bytes = Buffer.from(big);
    const seen: number[] = [];
    const stop = new AbortController();
    const pause = (): Promise<void> => Promise.resolve();
    const onProgress = (done: number, total: number): void => void seen.push(done / total);
    expect(isRefused(await readSource({ name: "x", bytes }, {}, { onProgress, pause }))).toBe(false);
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    stop.abort();
    expect(await readSource({ name: "x", bytes }, {}, { signal: stop.signal, pause })).toEqual([]);
  });

  it("are cut in a time that grows with the file, however many quotes are broken", () => {
    for (const line of ['1,"x', '1,""""', '"', '"",', '",', '1,"a""']) {
      const text = `${line}\n`.repeat(200_000);
      const { stretches } = cutRows(text, ",", '"', true);
      const covered = stretches.reduce((sum, { start, end }) => sum + end - start + 1, 0);
      expect(covered).toBe(text.length);
    }
  });
});

describe("limits", () => {
  it("give a sentence", async () => {
    expect(await refusalOf(`${"a,".repeat(1001)}\n${"1,".repeat(1001)}`)).toEqual(["too-many-columns"]);
    expect(await refusalOf("x".repeat(9_000_000))).toEqual(["row-too-long"]);
    expect(await refusalOf("a\n".repeat(1_048_600))).toEqual(["too-many-rows"]);
  });
});

describe("any grid", () => {
  const letters: Readonly<Record<(typeof ENCODINGS)[number], string>> = {
    "utf-8": "张三あé😀",
    "utf-16le": "张三あé😀",
    "utf-16be": "张三あé😀",
    gb18030: charactersOf("gb18030")
      .filter((letter) => /[一-龥]/u.test(letter))
      .slice(0, 3000)
      .join(""),
    big5: charactersOf("big5")
      .filter((letter) => /[一-龥]/u.test(letter))
      .slice(0, 3000)
      .join(""),
    "windows-1252": "éñüßçãøÀ",
  };
  const cell = (alphabet: string): fc.Arbitrary<string> =>
    fc
      .array(fc.constantFrom(...Array.from(`${alphabet}ab12 ,;|\t"'\n=@.-`)), { maxLength: 8 })
      .map((parts) => parts.join("").trim());

  it("comes back from any encoding, delimiter, line end and quoting", async () => {
    const cases = fc
      .record({
        encoding: fc.constantFrom(...ENCODINGS),
        delimiter: fc.constantFrom(",", ";", "\t", "|"),
        quote: fc.constantFrom('"', "'"),
        end: fc.constantFrom("\n", "\r\n"),
        quoteAll: fc.boolean(),
        width: fc.integer({ min: 2, max: 6 }),
      })
      .chain((dialect) =>
        fc.tuple(
          fc.constant(dialect),
          fc.array(
            fc.array(cell(letters[dialect.encoding]), {
              minLength: dialect.width,
              maxLength: dialect.width,
            }),
            { maxLength: 12 },
          ),
        ),
      );
    await fc.assert(
      fc.asyncProperty(cases, async ([{ encoding, delimiter, quote, end, quoteAll, width }, grid]) => {
        const headers = Array.from({ length: width }, (_, column) => `h${column}`);
        const write = (text: string): string =>
          quoteAll || /[\s,;|"']/.test(text) ? quote + text.replaceAll(quote, quote + quote) + quote : text;
        const filled = grid.filter((row) => row.some((text) => text !== ""));
        const lines = [headers, ...filled].map((row) => row.map(write).join(delimiter));
        const bytes = encodeText(lines.join(end), encoding);
        if (!bytes) throw new Error("not encodable");
        const sheet = await sheetOf(bytes, { encoding, delimiter, quote, headerRow: 1 });
        expect(sheet.headers).toEqual(headers);
        expect([...sheet.rows, ...sheet.leftOut]).toHaveLength(filled.length);
        if (sheet.leftOut.length === 0) expect(sheet.rows).toEqual(filled);
        expect(sheet.problems).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
