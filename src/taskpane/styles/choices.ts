import { css } from "lit";

/** Wide buttons with a line under their title: where to begin. */
export const choiceStyles = css`
  .choice {
    display: block;
    width: 100%;
    margin-bottom: 8px;
    padding: 12px;
    text-align: start;
  }
  .choice span {
    display: block;
  }
`;
