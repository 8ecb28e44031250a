/** How a picture over cells is written into a drawing. */
import type { ChartPicture } from "../figures-sheet/figures-sheet";
import type { Area } from "../tables/grid";
import { escapeXml } from "./xml";

export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const NAMESPACES = `xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${RELATIONS}"`;

export const EMPTY_DRAWING = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><xdr:wsDr ${NAMESPACES}></xdr:wsDr>`;

/** Ids within a drawing must differ; the owner's count from 1, so Kebu's begin far above. */
const FIRST_ID = 5000;

/** The picture, `relation` leading to its bytes. It moves with the cells it covers and keeps its size. */
export function pictureXml(
  { place, title }: ChartPicture,
  name: string,
  number: number,
  relation: string,
): string {
  const described = `id="${FIRST_ID + number}" name="${escapeXml(name)}" descr="${escapeXml(title)}"`;
  const shape =
    '<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></a:xfrm>' +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>';
  const picture =
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr ${described}/>` +
    '<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>' +
    `<xdr:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
    `${shape}</xdr:pic>`;
  return `<xdr:twoCellAnchor ${NAMESPACES} editAs="oneCell">${corners(place)}${picture}<xdr:clientData/></xdr:twoCellAnchor>`;
}

/** From the upper left corner of the first cell to the lower right one of the last. */
function corners({ left, right, top, bottom }: Area): string {
  const corner = (column: number, row: number): string =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return `<xdr:from>${corner(left - 1, top - 1)}</xdr:from><xdr:to>${corner(right, bottom)}</xdr:to>`;
}
