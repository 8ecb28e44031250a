import { css } from "lit";

/** A customer is not parted between two pages; a successor begins a page. */
export const packsPrintStyles = css`
  :host {
    font-size: 11px;
    line-height: 14px;
  }
  .for + .for {
    break-before: page;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 16px;
    padding-bottom: 4px;
    border-bottom: 1px solid #000;
  }
  h1 {
    flex: 1 0 auto;
    max-width: 100%;
    margin: 0;
    font-size: 18px;
    line-height: 24px;
    overflow-wrap: anywhere;
  }
  section {
    break-inside: avoid;
    padding: 8px 0;
    border-bottom: 1px solid #999;
  }
  .title {
    display: flex;
    gap: 8px;
    align-items: baseline;
  }
  h2 {
    font-size: 14px;
    line-height: 18px;
  }
  .title .number {
    flex: 1 0 auto;
  }
  .secondary,
  dt {
    font-size: 10px;
    line-height: 14px;
    color: #333;
  }
  .beside {
    display: grid;
    grid-template-columns: 2fr 3fr;
    gap: 0 16px;
  }
  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 8px;
    align-content: start;
    margin-top: 4px;
  }
  dt {
    max-width: 90px;
  }
  dt,
  dd,
  li,
  p,
  td {
    overflow-wrap: anywhere;
  }
  h3 {
    margin-top: 4px;
    font-size: 10px;
    line-height: 14px;
  }
  .letter {
    margin-top: 4px;
    padding-inline-start: 8px;
    border-inline-start: 2px solid #999;
  }
`;
