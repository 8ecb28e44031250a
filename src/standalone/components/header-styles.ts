/** The header: one line; in a narrow window the buttons go under the name. */
import { css } from "lit";

export const headerStyles = css`
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    padding: 6px 12px;
    background: var(--colorNeutralBackground2);
    border-bottom: 1px solid var(--colorNeutralStroke2);
  }
  h1 {
    margin: 0;
    font-size: 16px;
    font-weight: var(--fontWeightSemibold);
    color: var(--colorBrandForeground1);
  }
  .name {
    flex: 1;
    min-width: 140px;
    padding-inline-start: 8px;
    border-inline-start: 1px solid var(--colorNeutralStroke2);
  }
  .front {
    display: none;
  }
  #menu {
    position: fixed;
    inset: 48px 12px auto auto;
    margin: 0;
    padding: 4px;
    border: 1px solid var(--colorNeutralStroke1);
    border-radius: var(--borderRadiusMedium);
    color: var(--colorNeutralForeground1);
    background: var(--colorNeutralBackground1);
    box-shadow: var(--shadow8);
  }
  #menu button {
    display: block;
    width: 100%;
    text-align: start;
  }
  @media (max-width: 699.98px) {
    .name {
      flex-basis: calc(100% - 80px);
    }
    .front {
      display: inline-block;
    }
    /* The pane has the same switch, under More. */
    .language {
      display: none;
    }
  }
`;
