import { css } from "lit";

export const visitFormStyles = css`
  .answers {
    margin-top: 8px;
  }
  details {
    margin-top: 16px;
  }
  summary {
    padding: 4px 0;
    cursor: pointer;
  }
`;
