import { css } from "lit";

/** Plain tables: rows parted by a line, small heads, numbers at the end of their cell. */
export const tableStyles = css`
  table {
    width: 100%;
    margin-top: 12px;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 4px 0 4px 8px;
    font-weight: normal;
    text-align: start;
    vertical-align: middle;
    border-top: 1px solid var(--colorNeutralStroke2);
  }
  th:first-child,
  td:first-child {
    padding-inline-start: 0;
  }
  thead th {
    border: 0;
    font-size: 12px;
    line-height: 16px;
    color: var(--colorNeutralForeground3);
  }
  td.number,
  th.number {
    text-align: end;
  }
  caption {
    text-align: start;
    font-weight: var(--fontWeightSemibold);
  }
`;
