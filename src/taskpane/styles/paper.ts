/** A page that is printed alone: black on white whatever the pane looks like, as wide as A4 has room for. */
import { css, unsafeCSS } from "lit";
import { LIGHT_TOKENS } from "./tokens";

/** Of an A4 page with margins of 10 mm, in CSS pixels, a little less than there is. */
export const PAPER_WIDTH = 716;

/** The element that `printAlone` is given. Colours of charts and badges are printed as they are. */
export const paperStyles = css`
  :host {
    ${unsafeCSS(LIGHT_TOKENS)}
    color-scheme: light;
    forced-color-adjust: none;
    print-color-adjust: exact;
    width: ${unsafeCSS(PAPER_WIDTH)}px;
    color: #000;
    background: #fff;
  }
`;
