import { describe, expect, it } from "vitest";
import { append } from "../../../src/model/change";
import { DEFAULT_SETTINGS, isSettingValue, readSettings, SETTING_KEYS } from "../../../src/model/settings";
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
      .setting("ranking.share.a", "2.5%")
      .setting("ranking.share.b", "0.004")
      .setting("ranking.method", "pareto")
      .setting("staff", "陈静，Mori; 李伟、 王芳\nSato")
      .setting("birthday.lead", "0");
    const { settings, problems } = readSettings(book.settings, "en");
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      cadence: { A: 10, B: 30, C: 90 },
      limits: { share: { a: 0.025, b: 0.004 } },
      rankingMethod: "pareto",
      staff: ["陈静", "Mori", "李伟", "王芳", "Sato"],
      birthdayLead: 0,
    });
  });

  it("that cannot be read are reported with their row, and the default stands", () => {
    const { book } = testBook().step(append("settings", [{ id: "cadence.B", value: "often" }]));
    const { settings, problems } = readSettings(book.settings, "en");
    expect(settings.cadence.B).toBe(30);
    expect(problems).toMatchObject([
      {
        code: "unknown-setting-value",
        place: { table: "settings" },
        data: { setting: "cadence.B", value: "often" },
      },
    ]);
  });

  it.each([
    ["ranking.share.a", "2%", true],
    ["ranking.share.a", "0", false],
    ["ranking.share.a", "101%", false],
    ["ranking.share.a", "1e-2", false],
    ["cadence.A", "0", false],
    ["cadence.A", "1.5", false],
    ["cadence.A", "9999", true],
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

  it("each have a reader", () => {
    for (const key of SETTING_KEYS) expect(() => isSettingValue(key, "x")).not.toThrow();
  });
});
