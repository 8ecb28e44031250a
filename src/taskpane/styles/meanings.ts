import { css } from "lit";

/** Columns of a list one below the other, each with the choice of what it means. */
export const meaningStyles = css`
  .meaning {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 0 12px;
    align-items: center;
    padding: 8px 0;
    margin-top: 0;
    border-bottom: 1px solid var(--colorNeutralStroke2);
  }
  .meaning > label {
    margin: 0;
  }
  .meaning .header {
    display: block;
    color: var(--colorNeutralForeground1);
    font-size: 14px;
    line-height: 20px;
    overflow-wrap: anywhere;
  }
  .meaning .samples {
    display: block;
    min-height: 16px;
  }
  .meaning .hint {
    grid-column: 1 / -1;
  }
`;
