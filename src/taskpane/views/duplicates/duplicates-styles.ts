import { css } from "lit";

/** The view of duplicates: the two of a pair, what is picked, what moves. */
export const duplicatesStyles = css`
  h2 + p {
    margin-top: 4px;
  }
  .pair {
    display: block;
    margin-top: 16px;
  }
  .verdict {
    overflow-wrap: anywhere;
    outline: none;
  }
  .fields .field {
    margin: 8px 0 0;
    padding: 0 0 8px;
    border-bottom: 1px solid var(--colorNeutralStroke2);
  }
  .chips label {
    max-width: 100%;
    white-space: pre-line;
    overflow-wrap: anywhere;
    border-radius: 16px;
  }
  .save .primary {
    flex: 1 0 auto;
  }
  .moves {
    margin-top: 12px;
    overflow-wrap: anywhere;
  }
  .outcome {
    margin-top: 16px;
    outline: none;
  }
  .after {
    margin-top: 8px;
  }
`;
