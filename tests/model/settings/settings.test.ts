import { describe, expect, it } from "vitest";
import { append } from "../../../src/model/change";
import { isSettingValue } from "../../../src/model/setting-readers";
import { DEFAULT_SETTINGS, readSettings, SETTING_KEYS } from "../../../src/model/settings";
import { testBook } from "../../support/test-book";

describe("settings", () => {
  it("of an empty book are the defaults, in the book's language and its currency", () => {
    const { settings, problems } = readSettings(testBook().book.settings, "zh-CN");
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(problems).toEqual([]);
    expect(readSettings(testBook().book.settings, "en").settings).toMatchObject({
      language: "en",
      currency: "USD",
      country: "US",
    });
  });

  it("have the country of their currency, unless they name one", () => {
    const countryIn = (...settings: readonly (readonly [id: string, value: string])[]): string => {
      const rows = settings.map(([id, value]) => ({ id, value }));
      const { book } = testBook().step(append("settings", rows));
      return readSettings(book.settings, "en").settings.country;
    };
    expect(countryIn(["currency", "CHF"])).toBe("CH");
    expect(countryIn(["currency", "EUR"])).toBe("US");
    expect(countryIn(["currency", "CNY"], ["country", "HK"])).toBe("HK");
  });

  it("are read from their rows", () => {
    const { book } = testBook()
      .setting("cadence.A", "10")
      .setting("ranking.share.limits", "2.5%, 0.004")
      .setting("ranking.method", "pareto")
      .setting("staff", "陈静，Mori; 李伟、 王芳\nSato")
      .setting("birthday.lead", "0")
      .setting("stage.advice.lost", "Send a card, once.");
    const { settings, problems } = readSettings(book.settings, "en");
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      cadence: [10, 30, 90],
      limits: { share: [0.025, 0.004] },
      rankingMethod: "pareto",
      staff: ["陈静", "Mori", "李伟", "王芳", "Sato"],
      birthdayLead: 0,
      stageAdvice: { new: "", lost: "Send a card, once." },
    });
  });

  it("that cannot be read are reported with their row, and the default stands", () => {
    const { book } = testBook().step(append("settings", [{ id: "cadence.B", value: "often" }]));
    const { settings, problems } = readSettings(book.settings, "en");
    expect(settings.cadence[1]).toBe(30);
    expect(problems).toMatchObject([
      {
        code: "unknown-setting-value",
        place: { table: "settings" },
        data: { setting: "cadence.B", value: "often" },
      },
    ]);
  });

  it("hold own limits between the scores of RFM, four that do not fall, where the owner set some", () => {
    const { book } = testBook().setting("rfm.recency", "30, 60，90, 180");
    expect(readSettings(book.settings, "en").settings.rfmLimits).toEqual({ recency: [30, 60, 90, 180] });
    expect(isSettingValue("rfm.monetary", "1, 2, 3")).toBe(false);
    expect(isSettingValue("rfm.monetary", "4, 3, 2, 1")).toBe(false);
  });

  it("of own classes have limits and days for each of them", () => {
    const { book } = testBook()
      .setting("ranking.classes", "VIP, key, ordinary, rare")
      .setting("cadence.key", "20");
    const { settings, problems } = readSettings(book.settings, "en");
    expect(problems).toEqual([]);
    expect(settings.classes).toEqual(["VIP", "key", "ordinary", "rare"]);
    expect(settings.cadence).toEqual([14, 20, 30, 90]);
    expect(settings.limits).toEqual({
      share: [0.02, 0.01, 0.005],
      pareto: [0.25, 0.5, 0.75],
      count: [0.25, 0.5, 0.75],
      lorenz: [],
    });
  });

  it("with more or fewer limits than the classes need are reported, and the defaults stand", () => {
    const { book } = testBook()
      .setting("ranking.classes", "VIP, other")
      .setting("ranking.share.limits", "2%, 1%");
    const { settings, problems } = readSettings(book.settings, "en");
    expect(settings.limits.share).toEqual([0.01]);
    expect(problems).toMatchObject([
      { code: "limits-unlike-classes", data: { setting: "ranking.share.limits", classes: 2, limits: 1 } },
    ]);
  });

  it.each([
    ["ranking.share.limits", "2%", true],
    ["ranking.share.limits", "2%、1%, 0.005", true],
    ["ranking.share.limits", "1%, 2%", false],
    ["ranking.share.limits", "2%, two", false],
    ["ranking.share.limits", "2%, 0", false],
    ["ranking.share.limits", "101%, 1%", false],
    ["ranking.share.limits", "1e-2", false],
    ["ranking.pareto.limits", "80%, 95%", true],
    ["ranking.count.limits", "95%, 80%", false],
    ["ranking.classes", "VIP，重点，普通", true],
    ["ranking.classes", "★★★★★★, ★★★★★, ★★★★, ★★★, ★★, ★", true],
    ["ranking.classes", "A", false],
    ["ranking.classes", "A, B, A", false],
    ["ranking.classes", "1,2,3,4,5,6,7,8,9,10", false],
    ["cadence.重点", "20", true],
    ["cadence.A", "0", false],
    ["cadence.A", "1.5", false],
    ["cadence.A", "9999", true],
    ["day.limit", "8", true],
    ["day.limit", "0", false],
    ["day.limit.Lin", "12", true],
    ["day.limit.Lin", "many", false],
    ["birthday.lead", "0", true],
    ["birthday.lead", "-1", false],
    ["currency", "CNY", true],
    ["currency", "￥", false],
    ["country", "DE", true],
    ["country", "Germany", false],
    ["language", "fr", false],
    ["ranking.method", "share", true],
    ["ranking.method", "best", false],
    ["shop.name", "", true],
    ["layout.version", "1", true],
  ] as const)("%s: %j fits? %s", (key, text, fits) => {
    expect(isSettingValue(key, text)).toBe(fits);
  });

  it("a limit a day stands for everybody, and for one of the staff by name", () => {
    const { book } = testBook()
      .setting("day.limit", "8")
      .setting("day.limit.Lin", "3")
      .setting("day.limit.Wang Fang", "12");
    expect(readSettings(book.settings, "en").settings.dayLimits).toEqual({
      usual: 8,
      byStaff: { Lin: 3, "Wang Fang": 12 },
    });
  });

  it("a limit that is no number is told, and none", () => {
    const { book } = testBook().step(append("settings", [{ id: "day.limit.Lin", value: "many" }]));
    const { settings, problems } = readSettings(book.settings, "en");
    expect(settings.dayLimits).toEqual({ usual: undefined, byStaff: {} });
    expect(problems).toMatchObject([
      { code: "unknown-setting-value", data: { setting: "day.limit.Lin", value: "many" } },
    ]);
  });

  it("each have a reader", () => {
    for (const key of SETTING_KEYS) expect(() => isSettingValue(key, "x")).not.toThrow();
  });
});
