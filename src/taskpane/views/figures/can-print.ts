/** Can this page be printed? Any can, but for a pane in Excel, where printing prints the workbook. */
export function canPrint(): boolean {
  return typeof Office === "undefined";
}
