import { css } from "lit";

/** Radio buttons as chips and as stars. */
export const chipStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .chips label {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-height: 28px;
    padding: 3px 10px;
    border: 1px solid var(--colorNeutralStroke1);
    border-radius: var(--borderRadiusCircular);
    cursor: pointer;
  }
  .chips label:hover {
    background: var(--colorSubtleBackgroundHover);
  }
  .chips input,
  .stars input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .chips label:has(:checked) {
    color: var(--colorBrandForeground1);
    border-color: var(--colorBrandStroke1);
    background: var(--colorBrandBackground2);
    font-weight: var(--fontWeightSemibold);
  }
  .chips label:has(:focus-visible),
  .stars label:has(:focus-visible) {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
  }
  @media (forced-colors: active) {
    .chips label:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
  .stars {
    display: flex;
    align-items: center;
  }
  .stars label {
    position: relative;
    width: 32px;
    height: 32px;
    font-size: 20px;
    line-height: 32px;
    text-align: center;
    color: var(--colorNeutralForeground3);
    border-radius: var(--borderRadiusMedium);
  }
  .stars label.on {
    color: var(--colorBrandForeground1);
  }
`;
