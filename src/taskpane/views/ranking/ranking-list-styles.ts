import { css } from "lit";

export const rankingListStyles = css`
  .list-title {
    margin: 16px 0 4px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  .tools [aria-pressed="true"] {
    text-decoration: underline;
  }
  #steady:not(:empty) {
    margin: 4px 0;
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
  .why {
    grid-column: 1 / -1;
    padding-inline-start: 32px;
  }
`;
