/** A defined name of the simulated workbook. */
export interface SimName {
  readonly name: string;
  /** The id of the sheet it belongs to, or `Workbook`. */
  readonly scope: string;
  /** With the leading `=`: `='到访'!$B$1`. */
  formula: string;
  visible: boolean;
  comment: string;
}

export const WORKBOOK_SCOPE = "Workbook";
