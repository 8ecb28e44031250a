/**
 * Names of what Kebu draws on the Figures sheet, by which it finds it again. A chart and a picture have
 * different ones: Excel may list a chart among the shapes as well.
 */
export const DRAWN_BY_KEBU = "kebu.figures.";
export const CHART_NAME = `${DRAWN_BY_KEBU}chart.`;
export const PICTURE_NAME = `${DRAWN_BY_KEBU}picture.`;
