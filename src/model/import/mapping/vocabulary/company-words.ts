/** Columns that name the company of a customer. Where there is no other name, the company is the customer. */
import { foldBareHeader, foldHeader } from "../header-words";

const words = new Set(
  [
    "公司",
    "公司名称",
    "企业",
    "企业名称",
    "所属企业",
    "单位",
    "单位名称",
    "工作单位",
    "商户名称",
    "店铺名称",
    "门店名称",
    "店名",
    "company",
    "company name",
    "business name",
    "organization",
    "organization name",
    "organization 1 - name",
    "organisation",
    "account",
    "account name",
  ].map(foldHeader),
);

const NUMBERS = new Set(
  [
    ...["公司", "企业", "单位", "商户", "店铺", "门店", "终端"].flatMap((what) => [
      `${what}编号`,
      `${what}编码`,
    ]),
    ...["store", "shop", "company", "account"].flatMap((what) => [
      `${what} id`,
      `${what} no`,
      `${what} number`,
    ]),
  ].map(foldHeader),
);

/** Does this column number companies? */
export function isCompanyNumber(header: string): boolean {
  return NUMBERS.has(foldBareHeader(header));
}

/** Does this column name a company? */
export function isCompanyHeader(header: string): boolean {
  return words.has(foldBareHeader(header));
}
