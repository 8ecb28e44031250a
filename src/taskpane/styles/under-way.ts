import { css } from "lit";

/** What is under way: its words, how far it has come, a way out. */
export const underWayStyles = css`
  .under-way {
    display: grid;
    gap: 8px;
    justify-items: start;
    margin-top: 12px;
  }
  progress {
    width: 100%;
    accent-color: var(--colorBrandBackground);
  }
`;
