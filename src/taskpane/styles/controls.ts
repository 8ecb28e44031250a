/** Buttons, fields, chips and lists, the same in every view. A 4 px grid; targets of at least 24 px. */
import { css } from "lit";

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

export const buttonStyles = css`
  button {
    font: inherit;
    color: inherit;
    min-height: 32px;
    min-width: 32px;
    padding: 4px 12px;
    border: 1px solid var(--colorNeutralStroke1);
    border-radius: var(--borderRadiusMedium);
    background: var(--colorNeutralBackground1);
    cursor: pointer;
  }
  button:hover {
    background: var(--colorSubtleBackgroundHover);
  }
  button.primary {
    color: var(--colorNeutralForegroundOnBrand);
    border-color: var(--colorBrandBackground);
    background: var(--colorBrandBackground);
    font-weight: var(--fontWeightSemibold);
  }
  button.primary:hover {
    background: var(--colorBrandBackgroundHover);
  }
  button.plain {
    border-color: transparent;
    background: transparent;
    padding: 4px 8px;
  }
  button.link {
    border-color: transparent;
    background: transparent;
    color: var(--colorBrandForegroundLink);
    padding: 4px;
    min-height: 24px;
    min-width: 24px;
  }
  button.plain:hover,
  button.link:hover {
    background: var(--colorSubtleBackgroundHover);
  }
  button:disabled {
    color: var(--colorNeutralForegroundDisabled);
    border-color: var(--colorNeutralStroke2);
    background: var(--colorNeutralBackground2);
    cursor: default;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  @media (forced-colors: active) {
    button.primary {
      forced-color-adjust: none;
    }
  }
`;

export const fieldStyles = css`
  .field {
    display: block;
    margin-top: 12px;
  }
  .field > label,
  .field > .label,
  legend {
    display: block;
    padding: 0;
    margin-bottom: 4px;
    color: var(--colorNeutralForeground2);
    font-size: 12px;
    line-height: 16px;
  }
  input:not([type="radio"]):not([type="checkbox"]),
  select,
  textarea {
    display: block;
    width: 100%;
    min-height: 32px;
    padding: 5px 8px;
    font: inherit;
    color: inherit;
    background: var(--colorNeutralBackground1);
    border: 1px solid var(--colorNeutralStroke1);
    border-bottom-color: var(--colorNeutralStrokeAccessible);
    border-radius: var(--borderRadiusMedium);
  }
  textarea {
    min-height: 56px;
    resize: vertical;
  }
  input::placeholder,
  textarea::placeholder {
    color: var(--colorNeutralForeground3);
    opacity: 1;
  }
  input:focus-visible,
  select:focus-visible,
  textarea:focus-visible {
    outline: 2px solid var(--colorCompoundBrandStroke);
    outline-offset: -1px;
  }
  [aria-invalid="true"] {
    border-color: var(--colorStatusDangerForeground3) !important;
  }
  .error {
    margin-top: 4px;
    color: var(--colorStatusDangerForeground3);
    font-size: 12px;
    line-height: 16px;
  }
  .hint {
    margin-top: 4px;
    color: var(--colorNeutralForeground3);
    font-size: 12px;
    line-height: 16px;
  }
  .problems {
    margin: 8px 0;
    padding: 8px 12px;
    border-inline-start: 3px solid var(--colorStatusDangerForeground3);
    background: var(--colorStatusDangerBackground1);
  }
  .pair {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 0 12px;
  }
  .with-button {
    display: flex;
    gap: 4px;
    position: relative;
  }
  .with-button input[type="date"] {
    position: absolute;
    inset-inline-end: 0;
    bottom: 0;
    width: 32px;
    opacity: 0;
    pointer-events: none;
  }
  .with-button button {
    padding: 4px;
    flex: none;
  }
  /* Saving stays in sight at the foot of a long form; the view's own padding lies below it. */
  .save {
    position: sticky;
    bottom: -24px;
    margin-top: 16px;
    margin-bottom: -24px;
    padding: 8px 0;
    background: var(--colorNeutralBackground1);
    border-top: 1px solid var(--colorNeutralStroke2);
  }
`;

export const chipStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .chips label {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-height: 28px;
    padding: 3px 10px;
    border: 1px solid var(--colorNeutralStroke1);
    border-radius: var(--borderRadiusCircular);
    cursor: pointer;
  }
  .chips label:hover {
    background: var(--colorSubtleBackgroundHover);
  }
  .chips input,
  .stars input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .chips label:has(:checked) {
    color: var(--colorBrandForeground1);
    border-color: var(--colorBrandStroke1);
    background: var(--colorBrandBackground2);
    font-weight: var(--fontWeightSemibold);
  }
  .chips label:has(:focus-visible),
  .stars label:has(:focus-visible) {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
  }
  @media (forced-colors: active) {
    .chips label:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
  .stars {
    display: flex;
    align-items: center;
  }
  .stars label {
    position: relative;
    width: 32px;
    height: 32px;
    font-size: 20px;
    line-height: 32px;
    text-align: center;
    color: var(--colorNeutralForeground3);
    border-radius: var(--borderRadiusMedium);
  }
  .stars label.on {
    color: var(--colorBrandForeground1);
  }
`;

/** The class as a letter in a shape: A filled, B outlined, C plain, so that it also prints in grey. */
export const badgeStyles = css`
  .badge {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    flex: none;
    width: 20px;
    height: 20px;
    border-radius: var(--borderRadiusMedium);
    font-size: 12px;
    line-height: 16px;
    font-weight: var(--fontWeightSemibold);
    color: var(--colorNeutralForeground2);
  }
  .badge-A {
    color: var(--colorNeutralForegroundOnBrand);
    background: var(--colorBrandBackground);
  }
  .badge-B {
    color: var(--colorBrandForeground1);
    border: 1.5px solid var(--colorBrandStroke1);
  }
  @media (forced-colors: active) {
    .badge-A {
      forced-color-adjust: none;
    }
  }
`;

export const sharedStyles = [baseStyles, buttonStyles, fieldStyles, chipStyles, badgeStyles];
