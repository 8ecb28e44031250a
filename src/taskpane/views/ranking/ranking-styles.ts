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
  .lorenz {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    margin: 8px 0;
  }
  .lorenz figcaption {
    flex: 1;
    min-width: 96px;
  }
  .lorenz .frame {
    fill: none;
    stroke: var(--colorNeutralStroke2);
  }
  .lorenz .even {
    stroke: var(--colorNeutralStrokeAccessible);
    stroke-dasharray: 3 3;
  }
  .lorenz .bend {
    fill: none;
    stroke: var(--colorBrandForeground1);
    stroke-width: 2;
  }
  @media (forced-colors: active) {
    .lorenz .even,
    .lorenz .bend {
      stroke: CanvasText;
    }
  }
`;
