/** Collects the texts of a workbook while sheets are written, each once. */
import { encodeText } from "../../../src/workbook/xlsx/cell-value";
import { MAIN_NAMESPACE } from "../../../src/workbook/xlsx/file-styles";
import { escapeXml } from "../../../src/workbook/xlsx/xml";
import { tag } from "./xml-pieces";

export class StringWriter {
  private readonly numbers = new Map<string, number>();

  number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  toXml(): string {
    const items = [...this.numbers.keys()].map(
      (text) => `<si><t xml:space="preserve">${escapeXml(encodeText(text))}</t></si>`,
    );
    return tag("sst", { xmlns: MAIN_NAMESPACE, uniqueCount: items.length }, items.join(""));
  }
}
