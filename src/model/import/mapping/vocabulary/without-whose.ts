/** 客户建档日期 in a list of customers is 建档日期. */
const WHOSE = /^(?:客户|客戶|会员|會員|顾客|顧客)(.{2,})$/u;

/** The header without the word for a customer before it; "" where it does not begin so. */
export function withoutWhose(header: string): string {
  return WHOSE.exec(header.trim())?.[1] ?? "";
}
