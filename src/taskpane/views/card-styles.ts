import { css } from "lit";

export const cardStyles = css`
  .back {
    margin-inline-start: -4px;
  }
  .title {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .why {
    margin: 4px 0 8px;
    color: var(--colorNeutralForeground2);
  }
  .stage {
    margin-bottom: 8px;
    color: var(--colorNeutralForeground2);
    overflow-wrap: anywhere;
  }
  .phone {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .phone a {
    color: var(--colorBrandForegroundLink);
    line-height: 24px;
  }
  .actions {
    margin-top: 12px;
  }
  .actions .primary {
    flex: 1 1 120px;
  }
  section {
    margin-top: 20px;
  }
  section h3 {
    padding-bottom: 4px;
    border-bottom: 1px solid var(--colorNeutralStroke2);
    color: var(--colorNeutralForeground3);
    font-size: 12px;
    line-height: 16px;
  }
  .now li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 8px;
    padding: 6px 0;
    border-bottom: 1px solid var(--colorNeutralStroke2);
  }
  .now .rule {
    grid-column: 1 / -1;
    overflow-wrap: anywhere;
  }
  dl > div {
    display: grid;
    grid-template-columns: 84px minmax(0, 1fr);
    gap: 8px;
    padding: 4px 0;
    align-items: baseline;
  }
  dd {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 8px;
    padding: 8px 0;
    border-bottom: 1px solid var(--colorNeutralStroke2);
  }
  .entry .what {
    grid-column: 1;
  }
  .entry .wide {
    grid-column: 1 / -1;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .timeline + button {
    margin-top: 8px;
  }
`;
