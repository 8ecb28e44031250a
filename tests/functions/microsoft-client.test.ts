/** What arrives at Excel when Microsoft's own client stands between it and the functions. */
import { beforeAll, describe, expect, it } from "vitest";
import { ALL_FUNCTIONS } from "../../src/functions/all-functions";
import { MicrosoftClient } from "./support/microsoft-client";

const ERROR = { type: "CustomFunctionError", code: "#N/A" };
const owners = [["C1"], ["C2"], ["C1"]];

describe("through Microsoft’s client", () => {
  let client: MicrosoftClient;
  beforeAll(async () => {
    client = await MicrosoftClient.load({ language: () => "zh-CN", payloadLimit: () => 5_000_000 });
  });

  it("every function is found by its id, and none leaves a bare error", async () => {
    for (const id of Object.keys(ALL_FUNCTIONS)) {
      const { value } = await client.call(
        id,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
      );
      expect(JSON.stringify(value)).toMatch(/\p{Script=Han}/u);
    }
  });

  it("shares and days arrive as numbers with their format", async () => {
    const ranked = await client.call("ABC", owners, [[75], [25], [0]], null, null);
    expect(ranked).toMatchObject({ succeeded: true });
    expect(ranked.value).toEqual([
      ["C1", 75, { type: "Double", basicValue: 0.75, numberFormat: "0.0%" }, 1, "A"],
      ["C2", 25, { type: "Double", basicValue: 0.25, numberFormat: "0.0%" }, 2, "A"],
    ]);
    const { value } = await client.call(
      "LASTVISIT",
      owners,
      [[46300], [null], [46301]],
      [["C1", "C2"]],
      null,
    );
    expect(value).toEqual([[{ type: "Double", basicValue: 46301, numberFormat: "yyyy-mm-dd" }, ""]]);
  });

  it("an error in a range arrives as an error in one cell, with its sentence", async () => {
    const { succeeded, value } = await client.call("VALUE", owners, [[75], [ERROR], [""]], [["C1"], ["C2"]]);
    expect(succeeded).toBe(true);
    expect(value).toMatchObject([
      [75],
      [
        {
          type: "Error",
          basicValue: "#VALUE!",
          message: expect.stringContaining("第 2 行“amounts”列") as string,
        },
      ],
    ]);
  });

  it("a refusal arrives as #VALUE! with its sentence, nobody found as #N/A", async () => {
    const refused = await client.call("VALUE", owners, [[75]]);
    expect(refused).toMatchObject({ succeeded: false, errorNumber: 7 });
    expect(refused.value).toContain("visitCustomers");
    const register = [
      ["客户编号", "姓名"],
      ["C1", "张三"],
    ];
    const found = await client.call("FIND", "李", register, null, null);
    expect(found).toMatchObject({ succeeded: false, errorNumber: 1, value: "没有符合“李”的客户。" });
  });
});
