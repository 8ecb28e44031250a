/** The look of the grid: Kebu's colours over RevoGrid's compact theme, light and dark. */
import { css } from "lit";

export const gridStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100%;
    min-height: 0;
    background: var(--colorNeutralBackground1);
    --revo-grid-primary: var(--colorCompoundBrandStroke);
    --revo-grid-text: var(--colorNeutralForeground1);
    --revo-grid-background: var(--colorNeutralBackground1);
    --revo-grid-divider: var(--colorNeutralStroke2);
    --revo-grid-header-bg: var(--colorNeutralBackground2);
    --revo-grid-header-color: var(--colorNeutralForeground3);
    --revo-grid-header-border: var(--colorNeutralStroke2);
    --revo-grid-header-focused-bg: var(--colorSubtleBackgroundPressed);
    --revo-grid-header-hover-bg: var(--colorSubtleBackgroundHover);
    --revo-grid-row-headers-bg: var(--colorNeutralBackground2);
    --revo-grid-row-headers-color: var(--colorNeutralForeground3);
    --revo-grid-cell-border: var(--colorNeutralStroke2);
    --revo-grid-cell-vertical-border: var(--colorNeutralStroke2);
    --revo-grid-cell-disabled-bg: transparent;
    --revo-grid-focused-bg: var(--colorBrandBackground2);
    --revo-grid-row-hover: var(--colorSubtleBackgroundHover);
    --revo-grid-selection-border: var(--colorCompoundBrandStroke);
    --revo-grid-font-size: 12px;
    --revo-grid-font-family:
      "Segoe UI", -apple-system, BlinkMacSystemFont, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC",
      system-ui, sans-serif;
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
  @media (forced-colors: active) {
    /* What is transparent would be drawn here like any other line. */
    [role="tab"] {
      border-bottom-color: Canvas;
    }
    [role="tab"][aria-selected="true"] {
      border-bottom-color: Highlight;
    }
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
  }
  revo-grid .vertical-inner:focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: -2px;
  }
  /* Row numbers follow the rows; they are not scrolled by themselves. */
  revo-grid .rowHeaders .vertical-inner {
    overflow: hidden;
  }
  revo-grid .rowHeaders .rgCell {
    text-align: end;
    padding-inline-end: 8px;
  }
`;
