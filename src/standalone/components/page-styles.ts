/** The page's frame: header, notice, and the split between sheets and pane. */
import { css } from "lit";

export const pageStyles = css`
  :host {
    height: 100%;
  }
  .page {
    display: flex;
    flex-direction: column;
    height: 100%;
    background: var(--colorNeutralBackground1);
  }
  .notice {
    display: flex;
    flex: none;
    align-items: flex-start;
    gap: 8px;
    padding: 4px 12px;
    border-bottom: 1px solid var(--colorNeutralStroke2);
    background: var(--colorBrandBackground2);
  }
  .notice p {
    flex: 1;
    padding: 6px 0;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .notice.alarm {
    background: var(--colorStatusDangerBackground1);
  }
  .start {
    flex: 1;
    overflow: auto;
    padding: 32px 20px;
  }
  .split {
    display: flex;
    flex: 1;
    min-height: 0;
  }
  .grid {
    flex: 1;
    min-width: 0;
  }
  .pane {
    flex: none;
    width: clamp(270px, var(--pane-width, 400px), 75vw);
    min-height: 0;
    overflow: auto;
  }
  .drop {
    position: fixed;
    inset: 12px;
    z-index: 2;
    display: grid;
    place-items: center;
    font-size: 20px;
    border: 2px dashed var(--colorBrandStroke1);
    border-radius: var(--borderRadiusMedium);
    background: var(--colorNeutralBackground1);
    opacity: 0.95;
    pointer-events: none;
  }
  @media (max-width: 699.98px) {
    .pane {
      width: 100%;
    }
    .grid,
    pane-divider,
    .grid-in-front .pane {
      display: none;
    }
    .grid-in-front .grid {
      display: block;
    }
  }
`;
