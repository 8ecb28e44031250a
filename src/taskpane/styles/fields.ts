import { css } from "lit";

/** Labelled fields, their errors and hints, and the bar that saves a form. */
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
  .save .primary {
    flex: 1;
  }
`;
