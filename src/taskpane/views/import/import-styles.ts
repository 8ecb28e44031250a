import { css } from "lit";

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
  .big {
    width: 100%;
    min-height: 40px;
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
  .preview {
    margin-top: 8px;
    overflow-x: auto;
    border-block: 1px solid var(--colorNeutralStroke2);
  }
  table {
    border-collapse: collapse;
    font-size: 12px;
    line-height: 16px;
  }
  th,
  td {
    max-width: 140px;
    padding: 4px 8px 4px 0;
    overflow: hidden;
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-weight: inherit;
  }
  thead th {
    font-weight: var(--fontWeightSemibold);
    border-bottom: 1px solid var(--colorNeutralStroke2);
  }
  td.number {
    text-align: end;
  }
  .out {
    color: var(--colorNeutralForeground3);
  }
  details {
    margin-top: 4px;
  }
  summary {
    padding: 4px 0;
    min-height: 24px;
    cursor: pointer;
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
  .check {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 32px;
    margin-top: 8px;
  }
  .check input {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--colorBrandBackground);
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
