import { css } from "lit";

export const customerSearchStyles = css`
  :host {
    position: relative;
  }
  .box {
    position: relative;
  }
  .box svg {
    position: absolute;
    inset-inline-start: 10px;
    top: 10px;
    color: var(--colorNeutralForeground3);
    pointer-events: none;
  }
  .box kbd {
    position: absolute;
    inset-inline-end: 8px;
    top: 8px;
    padding: 0 6px;
    border: 1px solid var(--colorNeutralStroke1);
    border-radius: var(--borderRadiusMedium);
    color: var(--colorNeutralForeground3);
    font: inherit;
    font-size: 12px;
    line-height: 18px;
    pointer-events: none;
  }
  .box input {
    height: 36px;
    padding-inline: 34px 32px !important;
  }
  .box input:focus + kbd {
    display: none;
  }
  .list {
    margin-top: 4px;
  }
  .list.over {
    position: absolute;
    z-index: 10;
    inset-inline: 0;
    top: 100%;
    padding: 4px;
    background: var(--colorNeutralBackground1);
    border: 1px solid var(--colorNeutralStroke1);
    border-radius: var(--borderRadiusMedium);
    box-shadow: var(--shadow8);
  }
  [role="option"] {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 36px;
    padding-block: 4px;
    padding-inline: 6px 8px;
    border-inline-start: 2px solid transparent;
    border-radius: var(--borderRadiusMedium);
    cursor: pointer;
  }
  [role="option"]:hover {
    background: var(--colorSubtleBackgroundHover);
  }
  /* A line beside the shade: on a dark ground the shade alone hardly tells whom Enter opens. */
  [role="option"][aria-selected="true"] {
    background: var(--colorNeutralBackground1Hover);
    border-inline-start-color: var(--colorBrandStroke1);
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
    /* What is transparent would be drawn here like any other line. */
    [role="option"] {
      border-inline-start-color: Canvas;
    }
    [role="option"][aria-selected="true"] {
      border-inline-start-color: Highlight;
      outline: 2px solid Highlight;
    }
  }
  .who {
    flex: 1;
    min-width: 0;
  }
  .line {
    display: flex;
    align-items: baseline;
    gap: 8px;
  }
  .name {
    flex: 1;
    min-width: 0;
  }
  /* What was found goes on in a second line: a mark behind an ellipsis would say nothing. */
  .found {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  /* Colour and weight: the one is seen at a glance, the other without colours. */
  mark {
    background: var(--colorBrandBackground2);
    color: var(--colorBrandForegroundLink);
    font-weight: var(--fontWeightSemibold);
    border-radius: 2px;
  }
  .note {
    padding: 4px 8px;
  }
`;
