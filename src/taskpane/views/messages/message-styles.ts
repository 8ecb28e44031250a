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
  .messages {
    margin: 8px 0;
    padding: 0;
    list-style: none;
  }
  .messages li {
    padding: 8px 0;
    border-bottom: 1px solid var(--colorNeutralStroke2);
    overflow-wrap: anywhere;
  }
  .messages p {
    margin: 4px 0 0;
    white-space: pre-wrap;
  }
  details {
    margin-top: 12px;
  }
  details li {
    padding: 4px 0;
    overflow-wrap: anywhere;
  }
`;
