import { css } from "lit";

/** Boxes to tick, each with its words beside it and what it does below. */
export const checkStyles = css`
  .field > label.check {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 24px;
    margin: 0;
    color: inherit;
    font-size: 14px;
    line-height: 20px;
    cursor: pointer;
  }
  .check input {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--colorBrandBackground);
  }
  .check + .hint {
    padding-inline-start: 24px;
    margin-top: 0;
  }
`;
