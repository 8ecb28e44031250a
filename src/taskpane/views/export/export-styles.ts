import { css } from "lit";

/** The export view: boxes to tick, the preview, what is under way. */
export const exportStyles = css`
  h3 {
    margin-top: 20px;
  }
  details.some {
    margin-top: 12px;
  }
  details.some summary {
    padding: 4px 0;
    min-height: 24px;
    cursor: pointer;
    color: var(--colorBrandForegroundLink);
  }
  .field > label.check {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 24px;
    margin: 0;
    color: inherit;
    font-size: 14px;
    line-height: 20px;
    cursor: pointer;
  }
  .check input {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--colorBrandBackground);
  }
  .check + .hint {
    padding-inline-start: 24px;
    margin-top: 0;
  }
  .preview {
    margin-top: 8px;
    overflow-x: auto;
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: var(--borderRadiusMedium);
  }
  table {
    border-collapse: collapse;
    font-size: 12px;
    line-height: 16px;
  }
  th,
  td {
    max-width: 160px;
    padding: 4px 8px;
    overflow: hidden;
    text-align: left;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-weight: inherit;
  }
  th {
    color: var(--colorNeutralForeground2);
    background: var(--colorNeutralBackground2);
  }
  tr + tr td,
  tbody td {
    border-top: 1px solid var(--colorNeutralStroke2);
  }
  progress {
    width: 100%;
    margin-top: 8px;
  }
  .actions {
    margin-top: 12px;
  }
  .actions .primary {
    flex: 1;
  }
  .said:empty {
    display: none;
  }
  .said {
    margin-top: 12px;
    overflow-wrap: anywhere;
  }
`;
