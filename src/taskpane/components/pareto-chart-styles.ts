import { css } from "lit";

export const paretoStyles = css`
  figure {
    margin: 0;
  }
  svg {
    display: block;
    width: 100%;
    overflow: visible;
    touch-action: pan-y;
  }
  .grid {
    stroke: var(--colorNeutralStroke2);
  }
  .tick {
    font-size: 11px;
    fill: var(--colorNeutralForeground3);
  }
  .curve {
    fill: none;
    stroke: var(--colorBrandForeground1);
    stroke-width: 2;
  }
  .area {
    fill: var(--colorBrandForeground1);
  }
  .handle {
    cursor: grab;
    outline: none;
    touch-action: none;
  }
  .limit {
    stroke: var(--colorNeutralStrokeAccessible);
    stroke-dasharray: 3 3;
  }
  .target {
    fill: transparent;
  }
  .dot {
    fill: var(--colorNeutralBackground1);
    stroke: var(--colorCompoundBrandStroke);
    stroke-width: 2;
  }
  .letter {
    font-size: 11px;
    font-weight: var(--fontWeightSemibold);
    fill: var(--colorNeutralForeground1);
    pointer-events: none;
  }
  .handle:focus-visible .dot {
    stroke: var(--colorStrokeFocus2);
    stroke-width: 3;
  }
  .below {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 8px;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 4px 0;
    text-align: start;
    font-weight: normal;
    border-top: 1px solid var(--colorNeutralStroke2);
  }
  thead th {
    font-size: 12px;
    color: var(--colorNeutralForeground3);
    border: 0;
  }
  th.number,
  td.number {
    text-align: end;
  }
  @media (forced-colors: active) {
    .curve,
    .dot {
      stroke: CanvasText;
    }
    .area {
      fill: Highlight;
    }
  }
`;
