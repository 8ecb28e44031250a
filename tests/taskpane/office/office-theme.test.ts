import { describe, expect, test } from "vitest";
import { followOfficeTheme, type ThemeOfOffice } from "../../../src/taskpane/office/office-theme";

/** What the root element's theme becomes, after it was dark. */
function themeOf(theme: ThemeOfOffice | undefined): string | undefined {
  const root = { dataset: { theme: "dark" } as Record<string, string> };
  followOfficeTheme(theme, root as unknown as HTMLElement);
  return root.dataset.theme;
}

describe("the pane's theme", () => {
  test("is what Office says", () => {
    expect(themeOf({ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" })).toBe("dark");
    expect(themeOf({ isDarkTheme: false, bodyBackgroundColor: "#000000" })).toBe("light");
  });

  test("goes by the colour behind, where Office says no more", () => {
    expect(themeOf({ bodyBackgroundColor: "#262626" })).toBe("dark");
    expect(themeOf({ bodyBackgroundColor: "#FFFFFF" })).toBe("light");
    expect(themeOf({ bodyBackgroundColor: "E6E6E6" })).toBe("light");
  });

  test("is the system's, where Office says nothing or nothing that can be read", () => {
    expect(themeOf(undefined)).toBeUndefined();
    expect(themeOf({})).toBeUndefined();
    expect(themeOf({ bodyBackgroundColor: "white" })).toBeUndefined();
  });
});
