import { css } from "lit";

/** The import view: its sections one below the other, what is found, asked and counted. */
export const importStyles = css`
  .import {
    min-height: 100%;
  }
  section + section,
  .problems + section {
    margin-top: 24px;
    padding-top: 16px;
    border-top: 1px solid var(--colorNeutralStroke2);
  }
  #found,
  #trial-title {
    outline: none;
    overflow-wrap: anywhere;
  }
  h2 + p,
  .kinds {
    margin-top: 4px;
  }
  .big + .kinds,
  p + .big {
    margin-top: 12px;
  }
  /* The shared look of fields would show it. */
  input[type="file"][hidden] {
    display: none;
  }
  .below {
    margin-top: 8px;
  }
  .quiet {
    color: var(--colorNeutralForeground3);
  }
  #choices > summary,
  #left-out > summary,
  #notes > summary,
  #trial-notes > summary {
    color: var(--colorNeutralForeground3);
    font-size: 12px;
    line-height: 16px;
  }
  .lines li {
    padding: 6px 0;
    border-bottom: 1px solid var(--colorNeutralStroke2);
    overflow-wrap: anywhere;
  }
  #left-out li,
  #notes li,
  #trial-notes li {
    font-size: 12px;
    line-height: 16px;
  }
  .counts {
    margin-top: 8px;
  }
  .counts li {
    padding: 4px 0;
  }
  .meaning .note {
    grid-column: 1 / -1;
    overflow-wrap: anywhere;
  }
  .meaning .becomes {
    margin-top: 4px;
  }
  .question {
    margin-top: 12px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--colorBrandStroke1);
  }
  .question legend,
  #alike legend {
    color: var(--colorNeutralForeground1);
    font-size: 14px;
    line-height: 20px;
    overflow-wrap: anywhere;
  }
  #alike .field {
    margin-top: 0;
  }
  .outcome {
    margin-top: 12px;
    font-size: 16px;
    line-height: 22px;
    font-weight: var(--fontWeightSemibold);
    outline: none;
  }
  textarea {
    min-height: 72px;
  }
`;
