/** Columns that are part of an address where the file has a street, and an area where it has not. */
import { foldBareHeader, foldHeader } from "../header-words";

/** From where it says most about the area of a customer. */
const AREAS = [
  "区",
  "区县",
  "县区",
  "所在区",
  "城市",
  "市",
  "所在城市",
  "city",
  "town",
  "address city",
  "mailing city",
];

const REST = [
  "省",
  "省份",
  "所在省份",
  "省/自治区",
  "省市区",
  "街道",
  "乡镇",
  "街道/乡镇",
  "门牌号",
  "邮编",
  "邮政编码",
  "国家",
  "state",
  "province",
  "state/region",
  "state/province",
  "county",
  "zip",
  "zip code",
  "postal code",
  "postcode",
  "zip/postal code",
  "country",
  "country/region",
  "address line 2",
  "address 2",
  "street 2",
  "apartment",
  "address state",
  "address postal code",
  "address country",
  "mailing state",
  "mailing state/province",
  "mailing zip/postal code",
  "mailing postal code",
  "mailing country",
];

const areas = new Set(AREAS.map(foldHeader));
const pieces = new Set([...AREAS, ...REST].map(foldHeader));

/** Is it a city, a district? */
export function isAreaHeader(header: string): boolean {
  return areas.has(foldBareHeader(header));
}

/** Is it a part of an address: a city, a postal code, a country? */
export function isAddressPiece(header: string): boolean {
  return pieces.has(foldBareHeader(header));
}

const KINDS = /^(?:home|business|work|other|mailing|billing|shipping|office|家庭|公司|单位|收货|送货|办公)/;

/** Which address it is part of: `home` for Home Street, `2` for Address 2 - City; "" where there is but one. */
export function addressGroup(header: string): string {
  return /^address (\d+)/i.exec(header)?.[1] ?? KINDS.exec(foldHeader(header))?.[0] ?? "";
}
