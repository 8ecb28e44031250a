/** The two templates of the salon, with the sample's rows or without. */
import type { Language } from "../../../model/schema";
import type { OwnColumn } from "../table-columns";
import type { BookRows } from "./book-of-rows";
import { buildTemplate } from "./build-template";
import { printFigures } from "./print-figures";
import { LAST_SAMPLE_DAY } from "./salon/client";
import { salonEnglish } from "./salon/en";
import { makeSalon } from "./salon/make-salon";
import type { SalonPack } from "./salon/pack";
import { salonChinese } from "./salon/zh-cn";
import { settingsRows } from "./settings-rows";

const PACKS: Readonly<Record<Language, SalonPack>> = { "zh-CN": salonChinese, en: salonEnglish };

/** The sample's rows: a salon of two years, ending on the sample's last day. */
export function sampleRows(language: Language): BookRows {
  const pack = PACKS[language];
  const rows = { ...makeSalon(pack), settings: settingsRows(pack) };
  return { ...rows, customers: printFigures(rows, language, LAST_SAMPLE_DAY) };
}

/** The sample as a file. `shiftSample` brings it up to today. */
export async function sampleTemplate(language: Language): Promise<Uint8Array> {
  const pack = PACKS[language];
  const { shopName, staff } = pack;
  const { customers, visits, followUps, settings } = sampleRows(language);
  return buildTemplate({
    language,
    sampleShop: shopName,
    tables: {
      customers: { rows: customers, ownColumns: ownColumns(pack), staff },
      visits: { rows: visits, staff },
      followUps: { rows: followUps, staff },
      settings: { rows: settings },
    },
  });
}

/** The same book without a client. The owner's columns for hair are there, to be used or deleted. */
export async function emptyTemplate(language: Language): Promise<Uint8Array> {
  const pack = PACKS[language];
  const { currency } = pack;
  return buildTemplate({
    language,
    tables: {
      customers: { ownColumns: ownColumns(pack) },
      settings: { rows: settingsRows({ language, currency }) },
    },
  });
}

/** The salon's own columns stand together before the notes. */
function ownColumns({ traits }: SalonPack): readonly OwnColumn[] {
  return traits.map(({ header, width }) => ({ header, width, after: "preferences" }));
}
