import { css } from "lit";

export const predictionStyles = css`
  .verdict {
    margin: 8px 0;
    outline: none;
  }
  .total {
    margin: 12px 0 4px;
    font-weight: var(--fontWeightSemibold);
  }
  .ahead th[scope="row"] {
    width: 100%;
    max-width: 0;
  }
  .ahead thead .number {
    white-space: normal;
  }
  button.name {
    display: block;
    width: 100%;
    padding: 4px 0;
    text-align: start;
  }
  .other td {
    padding: 0 0 6px;
    border: 0;
  }
  .model {
    margin-bottom: 12px;
  }
`;
