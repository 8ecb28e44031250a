import { css } from "lit";

export const visitFormStyles = css`
  .client {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-top: 8px;
    padding-bottom: 8px;
    border-bottom: 1px solid var(--colorNeutralStroke2);
  }
  .client .name {
    flex: 1;
    font-weight: var(--fontWeightSemibold);
  }
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
  .save .primary {
    flex: 1;
  }
`;
