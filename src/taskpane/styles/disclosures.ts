import { css } from "lit";

/** A line that opens what stands behind it. */
export const disclosureStyles = css`
  details {
    margin-top: 8px;
  }
  summary {
    min-height: 24px;
    padding: 4px 0;
    cursor: pointer;
  }
`;
