/**
 * Light or dark as Office is. High contrast needs nothing here: the browser reports it as forced colours,
 * which come before both (`styles/theme.ts`).
 */

/** What Office says of its colours; on the web it may say nothing, or less than the type promises. */
export type ThemeOfOffice = Partial<Pick<Office.OfficeTheme, "isDarkTheme" | "bodyBackgroundColor">>;

/** Sets the pane's theme to Office's; where Office does not say, the system's wish decides. */
export function followOfficeTheme(theme: ThemeOfOffice | undefined, root: HTMLElement): void {
  const dark = isDark(theme);
  if (dark === undefined) delete root.dataset.theme;
  else root.dataset.theme = dark ? "dark" : "light";
}

function isDark(theme: ThemeOfOffice | undefined): boolean | undefined {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!channels) return undefined;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((channel) => parseInt(channel, 16));
  // The eye's weights of the three colours; half of the way between black and white is the border.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
