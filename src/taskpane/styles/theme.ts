/**
 * Fluent 2 colours as custom properties of the document: light, dark by the system's wish, either one by
 * `data-theme="light|dark"` on the root element, and the system's own colours in forced-colors (high
 * contrast). Custom properties reach into every component, so no component knows which theme is on.
 */
import { DARK_TOKENS, LIGHT_TOKENS } from "./tokens";

const FORCED_COLOURS = `
  --colorNeutralForeground1: CanvasText;
  --colorNeutralForeground2: CanvasText;
  --colorNeutralForeground3: CanvasText;
  --colorNeutralForegroundDisabled: GrayText;
  --colorNeutralForegroundOnBrand: HighlightText;
  --colorBrandForeground1: LinkText;
  --colorBrandForegroundLink: LinkText;
  --colorBrandForegroundLinkHover: LinkText;
  --colorNeutralBackground1: Canvas;
  --colorNeutralBackground1Hover: Canvas;
  --colorNeutralBackground2: Canvas;
  --colorNeutralBackground3: Canvas;
  --colorSubtleBackgroundHover: Canvas;
  --colorSubtleBackgroundPressed: Canvas;
  --colorBrandBackground: Highlight;
  --colorBrandBackgroundHover: Highlight;
  --colorBrandBackgroundPressed: Highlight;
  --colorBrandBackground2: Canvas;
  --colorNeutralStroke1: CanvasText;
  --colorNeutralStroke2: CanvasText;
  --colorNeutralStrokeAccessible: ButtonBorder;
  --colorBrandStroke1: Highlight;
  --colorCompoundBrandStroke: Highlight;
  --colorStrokeFocus2: Highlight;
  --colorStatusDangerForeground3: CanvasText;
  --colorStatusDangerBackground1: Canvas;
`;

const THEME = `
:root { color-scheme: light; ${LIGHT_TOKENS} }
@media (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) { color-scheme: dark; ${DARK_TOKENS} }
}
:root[data-theme="dark"] { color-scheme: dark; ${DARK_TOKENS} }
@media (forced-colors: active) {
  :root, :root[data-theme] { ${FORCED_COLOURS} }
}
`;

/** Puts the theme into a document; once, however often it is called. */
export function installTheme(target: Document = document): void {
  if (target.getElementById("kebu-theme")) return;
  const style = target.createElement("style");
  style.id = "kebu-theme";
  style.textContent = THEME;
  target.head.append(style);
}
