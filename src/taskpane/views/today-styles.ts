import { css } from "lit";

export const todayStyles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    padding-bottom: 8px;
    border-bottom: 1px solid var(--colorNeutralStroke2);
  }
  .filters button {
    min-height: 28px;
    padding: 2px 10px;
    border-radius: var(--borderRadiusCircular);
  }
  .filters [aria-pressed="true"] {
    color: var(--colorBrandForeground1);
    border-color: var(--colorBrandStroke1);
    background: var(--colorBrandBackground2);
    font-weight: var(--fontWeightSemibold);
  }
  .empty {
    padding: 16px 0;
  }
  .done {
    margin-top: 24px;
  }
  .done h3 {
    padding-bottom: 4px;
    border-bottom: 1px solid var(--colorNeutralStroke2);
    color: var(--colorNeutralForeground3);
    font-size: 12px;
  }
  .done li {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 32px;
    border-bottom: 1px solid var(--colorNeutralStroke2);
  }
  .done .note {
    flex: 1;
  }
  .more {
    margin-top: 8px;
  }
  .whose .field {
    margin: 8px 0;
  }
  .lacking {
    margin-top: 8px;
  }
  details {
    margin-top: 8px;
  }
  details h3 {
    margin-top: 8px;
  }
  summary {
    min-height: 24px;
    padding: 4px 0;
    cursor: pointer;
  }
  .doors {
    margin-top: 16px;
  }
`;
