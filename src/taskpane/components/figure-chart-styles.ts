import { css } from "lit";

/** Told apart without colour: what is now is solid, what was before is hatched. */
export const figureChartStyles = css`
  svg {
    display: block;
    width: 100%;
  }
  .series-0 {
    fill: var(--colorBrandForeground1);
  }
  .series-1 {
    fill: url(#hatch);
    stroke: var(--colorNeutralForeground3);
    stroke-width: 0.5;
  }
  .hatching {
    stroke: var(--colorNeutralForeground3);
    stroke-width: 2;
  }
  .zero {
    stroke: var(--colorNeutralStrokeAccessible);
  }
  .grid {
    stroke: var(--colorNeutralStroke2);
  }
  .tick {
    font-size: var(--tick-size, 11px);
    fill: var(--colorNeutralForeground3);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    margin-top: 4px;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .key {
    width: 12px;
    height: 12px;
  }
  .bars li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 8px;
    padding: 2px 0;
  }
  .bar {
    grid-column: 1 / -1;
    height: 6px;
  }
  @media (forced-colors: active) {
    .series-0 {
      fill: Highlight;
    }
    .hatching,
    .series-1,
    .zero {
      stroke: CanvasText;
    }
  }
`;
