/** The look of the grid: Kebu's colours over RevoGrid's compact theme, light and dark. */
import { css } from "lit";

export const gridStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100%;
    min-height: 0;
    background: var(--colorNeutralBackground1);
  }
  [role="tablist"] {
    display: flex;
    flex: none;
    overflow-x: auto;
    border-bottom: 1px solid var(--colorNeutralStroke2);
    background: var(--colorNeutralBackground2);
  }
  [role="tab"] {
    flex: none;
    min-height: 36px;
    padding: 4px 12px;
    font: inherit;
    color: var(--colorNeutralForeground2);
    background: none;
    border: 0;
    border-bottom: 2px solid transparent;
    cursor: pointer;
  }
  [role="tab"][aria-selected="true"] {
    color: var(--colorNeutralForeground1);
    font-weight: var(--fontWeightSemibold);
    border-bottom-color: var(--colorCompoundBrandStroke);
  }
  [role="tab"]:focus-visible {
    outline-offset: -3px;
  }
  #sheet {
    flex: 1;
    min-height: 0;
    position: relative;
  }
  .empty {
    padding: 16px;
  }
  revo-grid {
    position: absolute;
    inset: 0;
    height: 100%;
    color: var(--colorNeutralForeground1);
    background: var(--colorNeutralBackground1);
    font-size: 12px;
  }
  revo-grid revogr-header,
  revo-grid .rowHeaders {
    color: var(--colorNeutralForeground3) !important;
    background: var(--colorNeutralBackground2) !important;
  }
  revo-grid .rgCell {
    color: var(--colorNeutralForeground1) !important;
    border-color: var(--colorNeutralStroke2) !important;
    white-space: nowrap;
  }
  revo-grid .rowHeaders .rgCell {
    color: var(--colorNeutralForeground3) !important;
  }
`;
