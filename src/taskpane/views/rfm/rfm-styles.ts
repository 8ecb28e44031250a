import { css } from "lit";

export const rfmStyles = css`
  .outcome {
    margin: 8px 0;
    outline: none;
  }
  .segments th[scope="row"],
  .clients th[scope="row"] {
    width: 100%;
    max-width: 0;
    padding-block: 2px 0;
  }
  button.segment {
    margin-inline-start: -1px;
    padding-inline: 0;
    text-align: start;
  }
  .segment[aria-pressed="true"] {
    font-weight: var(--fontWeightSemibold);
    text-decoration: underline;
  }
  .meaning td {
    padding: 0 0 4px;
    border: 0;
  }
  button.name {
    display: grid;
    width: 100%;
    padding: 4px 0;
    text-align: start;
  }
  .list-title {
    margin: 16px 0 4px;
    outline: none;
  }
`;
