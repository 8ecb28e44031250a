import { css } from "lit";

export const rankingStyles = css`
  .headline {
    outline: none;
  }
  pareto-chart {
    margin-top: 12px;
  }
  .pair {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .classes {
    width: 100%;
    margin: 12px 0;
    border-collapse: collapse;
  }
  .classes th,
  .classes td {
    padding: 4px 0;
    text-align: start;
    font-weight: normal;
    border-top: 1px solid var(--colorNeutralStroke2);
  }
  .classes thead th {
    border: 0;
    font-size: 12px;
    color: var(--colorNeutralForeground3);
  }
  .classes .number {
    text-align: end;
  }
  .expectation {
    margin-bottom: 12px;
  }
  .write {
    padding: 12px 0;
    border-block: 1px solid var(--colorNeutralStroke2);
  }
  .write p {
    margin: 4px 0;
  }
  .big {
    width: 100%;
    min-height: 40px;
  }
  .list-title {
    margin: 16px 0 4px;
  }
  .ranked li + li {
    border-top: 1px solid var(--colorNeutralStroke2);
  }
  .row {
    display: grid;
    grid-template-columns: 28px minmax(24px, auto) 1fr auto;
    gap: 0 4px;
    align-items: center;
    width: 100%;
    padding: 6px 0;
    text-align: start;
  }
  .rank {
    text-align: end;
    padding-inline-end: 4px;
  }
  .notes {
    grid-column: 3 / -1;
  }
`;
