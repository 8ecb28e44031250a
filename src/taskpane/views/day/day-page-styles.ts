import { css } from "lit";

export const dayPageStyles = css`
  section {
    margin-top: 16px;
  }
  .calendar {
    table-layout: fixed;
  }
  .calendar th,
  .calendar td {
    padding: 2px;
    text-align: center;
    vertical-align: top;
  }
  .calendar td {
    height: 48px;
  }
  .calendar .date {
    display: block;
    font-size: 12px;
    line-height: 16px;
  }
  .calendar td.closed {
    border: 1px dashed var(--colorNeutralStroke1);
    background: var(--colorNeutralBackground3);
  }
  .calendar .shut {
    display: block;
    font-size: 11px;
    line-height: 14px;
  }
  .calendar button {
    min-width: 24px;
    min-height: 24px;
    padding: 0 4px;
    font-variant-numeric: tabular-nums;
  }
  .calendar button[aria-expanded="true"] {
    color: var(--colorBrandForeground1);
    border-color: var(--colorBrandStroke1);
    background: var(--colorBrandBackground2);
    font-weight: var(--fontWeightSemibold);
  }
  .names ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
  }
  .events li,
  .entries li {
    padding: 4px 0;
    border-bottom: 1px solid var(--colorNeutralStroke2);
    overflow-wrap: anywhere;
  }
  .events .link,
  .names .link {
    text-align: start;
  }
  .events p,
  .entries p {
    margin: 0;
  }
  #morning-day + .buttons {
    margin: 8px 0;
  }
  h3 {
    margin-top: 12px;
  }
  .said:empty {
    display: none;
  }
`;
