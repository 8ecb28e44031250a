import { css } from "lit";

export const paneStyles = css`
  :host {
    position: relative;
    display: flex;
    flex-direction: column;
    height: 100%;
    min-width: 270px;
    container-type: inline-size;
    background: var(--colorNeutralBackground1);
  }
  .top,
  .view,
  .alone,
  kebu-pane-message {
    --pane-side: 12px;
  }
  @container (min-width: 360px) {
    .top,
    .view,
    .alone,
    kebu-pane-message {
      --pane-side: 20px;
    }
  }
  .top {
    padding: 12px var(--pane-side) 0;
    border-bottom: 1px solid var(--colorNeutralStroke2);
  }
  .view {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    padding: 12px var(--pane-side) 24px;
  }
  .alone {
    display: grid;
    gap: 12px;
    justify-items: start;
    padding: 24px var(--pane-side);
  }
  progress {
    width: 100%;
    accent-color: var(--colorBrandBackground);
  }
  .drop {
    position: absolute;
    inset: 8px;
    z-index: 2;
    display: grid;
    place-items: center;
    margin: 0;
    font-size: 16px;
    border: 2px dashed var(--colorBrandStroke1);
    border-radius: var(--borderRadiusMedium);
    background: var(--colorNeutralBackground1);
    opacity: 0.95;
    pointer-events: none;
  }
  .tabs {
    display: flex;
    gap: 4px;
    margin-top: 8px;
    margin-inline-start: -8px;
  }
  [role="tab"] {
    border: 0;
    border-radius: 0;
    border-bottom: 2px solid transparent;
    background: transparent;
    padding: 4px 8px;
    min-height: 36px;
    color: var(--colorNeutralForeground2);
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
`;
