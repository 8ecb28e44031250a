import { css } from "lit";

/** The export view: what is exported, of whom, and what became of it. */
export const exportStyles = css`
  h3 {
    margin-top: 20px;
  }
  details.some summary {
    color: var(--colorBrandForegroundLink);
  }
  .actions {
    margin-top: 12px;
  }
  .actions .primary {
    flex: 1;
  }
  .said:empty {
    display: none;
  }
  .said {
    margin-top: 12px;
    overflow-wrap: anywhere;
  }
`;
