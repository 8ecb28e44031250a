/** RFM, CLV, ALIVE and STAGE say what the models say of the same visits, and fit once for the same visits. */
import { beforeAll, describe, expect, it, vi } from "vitest";
import { buildFunctionsMetadata, type FunctionsMetadata } from "../../scripts/build-functions-metadata";
import { parseIsoDay } from "../../src/model/day";
import { customerHistories } from "../../src/model/prediction/customer-histories";
import * as models from "../../src/model/prediction/fit-models";
import { predictCustomers } from "../../src/model/prediction/predict-customers";
import { isRefusal } from "../../src/model/prediction/refusal";
import { weeks } from "../../src/model/prediction/weeks";
import { scoreCustomers } from "../../src/model/rfm/score-customers";
import { customerStages } from "../../src/model/stage/customer-stages";
import { finish } from "../../src/model/work";
import { segmentWord } from "../../src/words/rfm";
import { stageWord } from "../../src/words/stages";
import { STYLES, type ExcelCell } from "./support/excel-values";
import { compute } from "./support/formula";
import { FunctionHost, type ErrorResult, type ExcelResult } from "./support/function-host";
import { columnOf, formatsOf, valuesOf } from "./support/results";
import { salonSample, type Sample } from "./support/sample-tables";

vi.mock(import("../../src/model/prediction/fit-models"), { spy: true });

/** Before the one amount of the sample that cannot be read. */
const AS_OF = parseIsoDay("2026-09-30")!;
const LOG = "Visits[Customer ID],Visits[Amount],Visits[Date],DATE(2026,9,30)";

let metadata: FunctionsMetadata;
beforeAll(async () => {
  metadata = (await buildFunctionsMetadata()).en;
});

describe.each(STYLES)("on the sample, blanks as $blank", (style) => {
  let sample: Sample;
  let run: (formula: string) => ExcelResult | ErrorResult;
  beforeAll(async () => {
    sample = await salonSample("en");
    const host = new FunctionHost(metadata, { style });
    run = (formula) => compute(formula, host, sample.tables);
  });

  /** What is answered for each client; the one whose visits cannot all be read has an error, the last row no id. */
  const ofClients = (formula: string, expected: (row: number) => unknown): void => {
    const cells = columnOf(run(formula)).slice(0, sample.book.customers.size);
    const spoilt = cells.filter((cell) => typeof cell === "object");
    expect(spoilt).toHaveLength(1);
    cells.forEach((cell, row) => {
      if (typeof cell !== "object") expect([row, cell]).toEqual([row, expected(row)]);
    });
  };

  it("RFM is the model's score, and its segment in the list", () => {
    const scores = scoreCustomers(sample.book, { asOf: AS_OF });
    const byRow = new Map(
      Array.from(scores.figures.rows, (row, place) => [
        row,
        100 * scores.r[place]! + 10 * scores.f[place]! + scores.m[place]!,
      ]),
    );
    ofClients(`=KEBU.RFM(${LOG},Customers[Customer ID],Visits[Visit ID])`, (row) => byRow.get(row) ?? "");
    const rows = valuesOf(run(`=KEBU.RFM(${LOG},,Visits[Visit ID])`));
    const totals = rows.map((row) => row[7]).filter((score) => typeof score === "number");
    expect(totals).toEqual([...totals].sort((one, other) => other - one));
    expect(rows[0]![8]).toBe(segmentWord("champions", "en"));
  });

  it("CLV and ALIVE are the model's predictions, fitted once for both", () => {
    const histories = customerHistories(sample.book, { to: AS_OF });
    const fitted = finish(models.fitModels(histories));
    if (isRefusal(fitted)) throw new Error(fitted.reason);
    const horizon = { horizonWeeks: weeks(26), yearlyDiscount: 0.05 };
    const predicted = finish(predictCustomers(histories, models.modelParameters(fitted), horizon));
    const bought = (row: number, cell: unknown): unknown => (histories.hasBought[row] === 1 ? cell : "");
    vi.mocked(models.fitModels).mockClear();
    const asked = `${LOG},Customers[Customer ID]`;
    ofClients(`=KEBU.CLV(${asked},26,5%,Visits[Visit ID])`, (row) =>
      bought(row, predicted.expectedValue[row]),
    );
    ofClients(`=KEBU.ALIVE(${asked},Visits[Visit ID])`, (row) =>
      bought(row, predicted.aliveKnown[row] === 1 ? predicted.alive[row] : "?"),
    );
    expect(vi.mocked(models.fitModels).mock.calls.length).toBeLessThanOrEqual(1);
  });

  it("ALIVE is a percentage, “?” where nothing was bought again, and blank where nothing was bought", () => {
    const alive = run(`=KEBU.ALIVE(${LOG},Customers[Customer ID])`);
    const cells = columnOf(alive);
    expect(cells).toContain("?");
    expect(cells).toContain("");
    const shares = cells.flatMap((cell, row) => (typeof cell === "number" ? [row] : []));
    expect(shares.length).toBeGreaterThan(80);
    expect(new Set(shares.map((row) => formatsOf(alive)[row]![0]))).toEqual(new Set(["0.0%"]));
  });

  it("STAGE is the model's stage in words", () => {
    const stages = customerStages(sample.book, AS_OF);
    ofClients(`=KEBU.STAGE(${LOG},Customers[Customer ID],Visits[Visit ID])`, (row) => {
      const found = stages[row];
      return found ? stageWord(found.stage, "en") : "";
    });
  });
});

describe("of visits made up", () => {
  const asOf = parseIsoDay("2026-09-30")!;
  const people = Array.from({ length: 60 }, (_, person) => `C${person}`);
  /** Each comes every so many days; amounts are all alike. */
  const visits = people.flatMap((person, at) =>
    Array.from({ length: at % 9 }, (_, time) => [person, 100, asOf - 30 * at - time * (10 + at)] as const),
  );
  const column = (place: 0 | 1 | 2): ExcelCell[][] => visits.map((visit) => [visit[place]]);
  const asked = [column(0), column(1), column(2), asOf] as const;

  it("a fit is made anew when a visit changes", () => {
    const host = new FunctionHost(metadata);
    host.call("ALIVE", ...asked);
    vi.mocked(models.fitModels).mockClear();
    host.call("ALIVE", ...asked);
    expect(models.fitModels).not.toHaveBeenCalled();
    host.call("ALIVE", column(0), column(1), [[asOf], ...column(2).slice(1)], asOf);
    expect(models.fitModels).toHaveBeenCalledTimes(1);
  });

  it("segments and stages are in the language of Excel", () => {
    const host = new FunctionHost(metadata, { language: "zh-CN" });
    const words = [
      ...valuesOf(host.call("RFM", ...asked)).map((row) => row[8]),
      ...valuesOf(host.call("STAGE", ...asked)).map((row) => row[1]),
    ];
    for (const word of words) expect(word).toMatch(/^\p{Script=Han}+$/u);
  });
});
