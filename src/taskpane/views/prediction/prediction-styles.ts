import { css } from "lit";

export const predictionStyles = css`
  .verdict {
    margin: 8px 0;
    outline: none;
  }
  .total {
    margin: 12px 0 4px;
    font-weight: var(--fontWeightSemibold);
  }
  table {
    width: 100%;
    margin-top: 12px;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 2px 0 2px 8px;
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
  .number {
    text-align: end;
  }
  .ahead th[scope="row"] {
    width: 100%;
    max-width: 0;
  }
  .ahead thead .number {
    white-space: normal;
  }
  button.name {
    display: block;
    width: 100%;
    padding: 4px 0;
    text-align: start;
  }
  .other td {
    padding: 0 0 6px;
    border: 0;
  }
  .model {
    margin-bottom: 12px;
  }
  caption {
    text-align: start;
    font-weight: var(--fontWeightSemibold);
  }
`;
