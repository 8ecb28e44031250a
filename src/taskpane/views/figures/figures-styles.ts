import { css } from "lit";

/** The place of figures: each with its number first, its chart second, its table one key away. */
export const figuresStyles = css`
  #figures-title {
    outline: none;
  }
  #period {
    margin-top: 12px;
  }
  .pair {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .actions {
    margin-top: 12px;
  }
  figures-sheet-button {
    margin-top: 8px;
  }
  section {
    margin-top: 16px;
    padding-top: 12px;
    border-top: 1px solid var(--colorNeutralStroke2);
  }
`;

/** What figures are made of, in the pane and on the printed sheet. */
export const figureStyles = css`
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(112px, 1fr));
    gap: 12px 8px;
    margin-top: 8px;
  }
  /* Turnover has the most figures. */
  .tiles > :first-child {
    grid-column: span 2;
  }
  .big {
    font-size: 20px;
    line-height: 26px;
    font-weight: var(--fontWeightSemibold);
    overflow-wrap: anywhere;
  }
  .lead {
    margin-top: 4px;
  }
  figure-chart {
    margin-top: 8px;
  }
  .multiples {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 8px 12px;
    margin-top: 12px;
  }
  .multiples figure-chart {
    margin-top: 0;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
  }
  caption {
    text-align: start;
  }
  th,
  td {
    padding: 4px 0 4px 12px;
    text-align: start;
    font-weight: normal;
    white-space: nowrap;
    border-top: 1px solid var(--colorNeutralStroke2);
  }
  th:first-child {
    padding-inline-start: 0;
  }
  thead th {
    border: 0;
    font-size: 12px;
    color: var(--colorNeutralForeground3);
    vertical-align: bottom;
  }
  th.number,
  td.number {
    text-align: end;
  }
  .triangle {
    margin-top: 8px;
    font-size: 12px;
    line-height: 16px;
  }
  .triangle th,
  .triangle td {
    padding: 2px 4px;
  }
  .triangle th:first-child {
    padding-inline-start: 0;
  }
  .shaded {
    background: color-mix(in srgb, var(--colorBrandForeground1) var(--shade, 0%), transparent);
  }
`;
