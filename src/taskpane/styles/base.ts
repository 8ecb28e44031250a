import { css } from "lit";

/** Type, focus, text that is cut, numbers: what every component has. */
export const baseStyles = css`
  :host {
    display: block;
    color: var(--colorNeutralForeground1);
    font:
      14px/20px "Segoe UI",
      -apple-system,
      BlinkMacSystemFont,
      "PingFang SC",
      "Microsoft YaHei",
      "Noto Sans CJK SC",
      system-ui,
      sans-serif;
    font-variant-numeric: tabular-nums;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2 {
    font-size: 20px;
    line-height: 28px;
    font-weight: var(--fontWeightSemibold);
    overflow-wrap: anywhere;
  }
  h3 {
    font-size: 14px;
    font-weight: var(--fontWeightSemibold);
  }
  :focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
  }
  /* Headings take the focus only to be read from; nothing can be done with them. */
  h2:focus-visible {
    outline: none;
  }
  .secondary {
    color: var(--colorNeutralForeground3);
    font-size: 12px;
    line-height: 16px;
  }
  .cut {
    overflow: hidden;
    text-align: left;
    text-overflow: ellipsis;
    white-space: nowrap;
    min-width: 0;
  }
  .number {
    text-align: end;
    white-space: nowrap;
  }
  .late {
    color: var(--colorStatusDangerForeground3);
    font-weight: var(--fontWeightSemibold);
  }
  .hidden-visually {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
