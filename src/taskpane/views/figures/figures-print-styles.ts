import { css, unsafeCSS } from "lit";

/** Of an A4 page with margins of 10 mm, in CSS pixels, a little less than there is. */
export const PAPER_HEIGHT = 1040;

/** One page, and dense, for paper shows more than a pane does. */
export const figuresPrintStyles = css`
  :host {
    height: ${unsafeCSS(PAPER_HEIGHT)}px;
    overflow: hidden;
    font-size: 10px;
    line-height: 13px;
  }
  .sheet {
    transform-origin: 0 0;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 16px;
    margin-bottom: 8px;
    padding-bottom: 4px;
    border-bottom: 1px solid #000;
  }
  h1 {
    flex: 1 0 auto;
    margin: 0;
    font-size: 18px;
    line-height: 24px;
  }
  .secondary {
    font-size: 10px;
    line-height: 13px;
    color: #333;
  }
  .figures {
    columns: 2;
    column-gap: 24px;
  }
  section {
    break-inside: avoid;
    padding-bottom: 8px;
  }
  section.wide {
    column-span: all;
  }
  h2 {
    font-size: 11px;
    line-height: 14px;
  }
  table.figure {
    width: 100%;
  }
  th,
  td,
  .triangle th,
  .triangle td {
    padding: 0 0 0 3px;
    font-size: 10px;
    line-height: 12px;
  }
  thead th {
    font-size: 10px;
    color: #333;
  }
  thead th.number {
    white-space: normal;
  }
  thead td {
    border: 0;
  }
  tbody th {
    max-width: 120px;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .triangle {
    width: 100%;
    table-layout: fixed;
    margin: 0;
    font-size: 10px;
  }
  .triangle thead th {
    min-width: 0;
    white-space: nowrap;
  }
  .triangle thead th:first-child {
    width: 62px;
  }
  .triangle thead th:nth-child(2) {
    width: 36px;
  }
  .triangle tbody th {
    white-space: normal;
  }
  .bar-cell {
    width: 90px;
    min-width: 20px;
  }
  .bar-cell svg {
    display: block;
    width: 100%;
    height: 8px;
  }
  .bar-cell rect {
    fill: var(--colorBrandForeground1);
  }
  .time {
    display: grid;
    grid-template-columns: repeat(2, 1fr);
    gap: 0 24px;
    margin-bottom: 4px;
  }
  .time .multiples {
    gap: 0 12px;
    margin-top: 0;
  }
  figure-chart {
    --tick-size: 10px;
    margin-top: 0;
  }
`;
