/**
 * Copies the Fluent 2 tokens that the pane uses into `src/taskpane/styles/tokens.ts`, so that the pane
 * carries some forty custom properties and not the whole theme. Run it after a change to `TOKENS` or an
 * update of `@fluentui/tokens`; a test tells when the copy is stale.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/tokens";

const TOKENS = [
  "colorNeutralForeground1",
  "colorNeutralForeground2",
  "colorNeutralForeground3",
  "colorNeutralForegroundDisabled",
  "colorNeutralForegroundOnBrand",
  "colorBrandForeground1",
  "colorBrandForegroundLink",
  "colorBrandForegroundLinkHover",
  "colorNeutralBackground1",
  "colorNeutralBackground1Hover",
  "colorNeutralBackground2",
  "colorNeutralBackground3",
  "colorSubtleBackgroundHover",
  "colorSubtleBackgroundPressed",
  "colorBrandBackground",
  "colorBrandBackgroundHover",
  "colorBrandBackgroundPressed",
  "colorBrandBackground2",
  "colorNeutralStroke1",
  "colorNeutralStroke2",
  "colorNeutralStrokeAccessible",
  "colorBrandStroke1",
  "colorCompoundBrandStroke",
  "colorStrokeFocus2",
  "colorStatusDangerForeground3",
  "colorStatusDangerBackground1",
  "shadow8",
  "borderRadiusMedium",
  "borderRadiusCircular",
  "fontWeightSemibold",
] as const satisfies readonly (keyof Theme)[];

/** The text of `tokens.ts`. */
export function tokensModule(): string {
  return [
    "/** Fluent 2 tokens, copied by `npx tsx scripts/build-tokens.ts` from @fluentui/tokens (MIT). Not edited by hand. */",
    `export const LIGHT_TOKENS = \`\n${declarations(webLightTheme)}\n\`;`,
    "",
    `export const DARK_TOKENS = \`\n${declarations(webDarkTheme)}\n\`;`,
    "",
  ].join("\n");
}

function declarations(theme: Theme): string {
  return TOKENS.map((token) => `  --${token}: ${String(theme[token])};`).join("\n");
}

const script = fileURLToPath(import.meta.url);
if (process.argv[1] === script) {
  writeFileSync(new URL("../src/taskpane/styles/tokens.ts", import.meta.url), tokensModule());
}
