import { css } from "lit";

/** The first rows of a list as a table of its own width, in a region that scrolls sideways. */
export const previewStyles = css`
  .preview {
    margin-top: 8px;
    overflow-x: auto;
    border-block: 1px solid var(--colorNeutralStroke2);
  }
  .preview table {
    border-collapse: collapse;
    font-size: 12px;
    line-height: 16px;
  }
  .preview th,
  .preview td {
    max-width: 160px;
    padding: 4px 8px 4px 0;
    overflow: hidden;
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-weight: inherit;
  }
  .preview thead th {
    font-weight: var(--fontWeightSemibold);
    border-bottom: 1px solid var(--colorNeutralStroke2);
  }
  .preview td.number {
    text-align: end;
  }
`;
