/** Lists that a sales force keeps of the shops it visits: 姓名 beside 岗位编号 is the employee's. */
import { foldBareHeader } from "../header-words";

const OF_STAFF = /^(?:员工(?:职位|岗位|编号|工号)|岗位编号|岗位名称|工号)$/;

/** Does this column say something of an employee? */
export function isAboutStaff(header: string): boolean {
  return OF_STAFF.test(foldBareHeader(header));
}

/** A name, and nothing said of whose: 姓名. */
export function isBareName(header: string): boolean {
  return foldBareHeader(header) === "姓名";
}
