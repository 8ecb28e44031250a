import { css } from "lit";

export const movesStyles = css`
  h2 {
    margin-top: 4px;
  }
  .days {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0 12px;
  }
  .made {
    margin-top: 8px;
  }
  .scroll {
    margin-top: 16px;
    overflow-x: auto;
  }
  .moves {
    width: 100%;
    border-collapse: collapse;
  }
  .moves caption {
    text-align: start;
    font-weight: var(--fontWeightSemibold);
  }
  .moves th,
  .moves td {
    padding: 4px 0 4px 8px;
    text-align: end;
    vertical-align: top;
    font-weight: normal;
    white-space: nowrap;
  }
  .moves tbody tr {
    border-top: 1px solid var(--colorNeutralStroke2);
  }
  .moves th:first-child,
  .moves .corner {
    padding-inline-start: 0;
    text-align: start;
    white-space: normal;
  }
  .moves thead th,
  .moves th[scope="row"] {
    font-size: 12px;
    color: var(--colorNeutralForeground3);
  }
  .moves td > span {
    display: block;
  }
  .moves .same {
    background: var(--colorNeutralBackground3);
  }
  .letter {
    margin-top: 16px;
    padding: 0 0 12px;
    border-block: 1px solid var(--colorNeutralStroke2);
  }
  .letter .buttons {
    margin-top: 8px;
  }
  #letter-said {
    min-height: 16px;
    margin-top: 4px;
  }
  section h3 {
    margin: 16px 0 4px;
  }
  .movers li + li {
    border-top: 1px solid var(--colorNeutralStroke2);
  }
  .movers .mover {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 8px;
    align-items: center;
    width: 100%;
    padding: 6px 0;
    text-align: start;
  }
  .mover .badges {
    display: inline-flex;
    gap: 4px;
    align-items: center;
  }
  .mover .facts {
    grid-column: 1 / -1;
    overflow-wrap: anywhere;
  }
  .empty {
    margin: 12px 0;
  }
`;
