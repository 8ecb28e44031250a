import { css } from "lit";

/** The view of imports and merges: each with its day and kind, and what taking it back does. */
export const historyStyles = css`
  h2 + p {
    margin-top: 4px;
  }
  .entries {
    margin-top: 12px;
  }
  .entries > li {
    padding: 8px 0;
    border-bottom: 1px solid var(--colorNeutralStroke2);
  }
  .entry {
    display: flex;
    align-items: start;
    gap: 8px;
  }
  .what {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .plan {
    margin-top: 8px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--colorBrandStroke1);
  }
  .plan ul {
    padding-inline-start: 16px;
    list-style: disc;
    overflow-wrap: anywhere;
  }
  .plan .buttons {
    margin-top: 8px;
  }
`;
