import { css } from "lit";

/** The one button of a view that writes: as wide as the view. */
export const bigButtonStyles = css`
  button.big {
    width: 100%;
    min-height: 40px;
  }
`;

/** The same below a list of what will be written, with what it will do said under it. */
export const writeStyles = css`
  ${bigButtonStyles}
  .write {
    margin-top: 16px;
  }
  .write p {
    margin-top: 4px;
  }
`;
