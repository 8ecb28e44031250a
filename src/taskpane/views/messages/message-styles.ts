import { css } from "lit";

export const messageStyles = css`
  h2 {
    margin-top: 4px;
  }
  .silence {
    margin-top: 8px;
    padding-inline-start: 8px;
    border-inline-start: 3px solid var(--colorStatusDangerForeground3);
  }
  .buttons {
    margin-top: 8px;
  }
  h3 {
    margin-top: 16px;
  }
  textarea {
    min-height: 128px;
  }
  details {
    margin-top: 12px;
  }
  details li {
    padding: 4px 0;
    overflow-wrap: anywhere;
  }
`;
