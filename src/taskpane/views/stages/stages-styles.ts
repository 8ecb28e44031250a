import { css } from "lit";

export const stagesStyles = css`
  table {
    width: 100%;
    margin: 8px 0;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 4px 0;
    text-align: start;
    font-weight: normal;
  }
  .number {
    text-align: end;
  }
  thead th {
    font-size: 12px;
    color: var(--colorNeutralForeground3);
  }
  tbody {
    border-top: 1px solid var(--colorNeutralStroke2);
  }
  tbody th {
    font-weight: var(--fontWeightSemibold);
  }
  .todo td {
    padding-top: 0;
    overflow-wrap: anywhere;
  }
  .buttons {
    margin: 8px 0;
  }
`;
