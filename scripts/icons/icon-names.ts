/** The drawings in `assets/`: the add-in itself, then one for each button of the ribbon that is not Open. */
export const ICON_NAMES = ["icon", "log-visit", "today", "rank"] as const;
export type IconName = (typeof ICON_NAMES)[number];

/** Pixels of the pictures of a drawing: 16 to 80 are Excel's ribbon at every zoom, 64 and 128 its lists of add-ins. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;
