import { css } from "lit";

export const planStyles = css`
  #plan-headline {
    margin-top: 16px;
    outline: none;
  }
  .staff th {
    padding-top: 12px;
    font-weight: var(--fontWeightSemibold);
  }
  th .secondary,
  td .secondary,
  .sum {
    display: block;
    font-weight: normal;
  }
  th[scope="row"] {
    padding-inline-start: 8px;
  }
  .plan label.check {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 24px;
    cursor: pointer;
  }
  .progress {
    table-layout: fixed;
  }
  .progress th:first-child {
    width: 28%;
    overflow-wrap: anywhere;
  }
  .progress td.number,
  .progress .sum {
    white-space: normal;
    font-size: 12px;
    line-height: 16px;
  }
  section h3,
  #progress {
    margin-top: 20px;
  }
  h4 {
    margin: 8px 0 0;
    font-size: 14px;
    font-weight: normal;
    color: var(--colorNeutralForeground2);
  }
  .clients li {
    border-top: 1px solid var(--colorNeutralStroke2);
  }
  button.name {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    gap: 0 8px;
    align-items: center;
    width: calc(100% + 10px);
    margin-inline: -5px;
    padding: 4px;
    text-align: start;
  }
  .words {
    grid-column: 2;
  }
`;
