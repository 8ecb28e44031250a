import { css } from "lit";

/** The place of figures: each with its number first, its chart second, its table one key away. */
export const figuresStyles = css`
  .actions {
    margin-top: 12px;
    padding-top: 12px;
    border-top: 1px solid var(--colorNeutralStroke2);
  }
`;
