/** An .xlsx as a shop keeps its clients: a cover sheet, a merged title, colours, a formula, a totals row. */
import ExcelJS from "exceljs";

export const LIST_SHEET = "会员";

export async function shopList(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("说明").getCell("A1").value = "密码找小美";
  const sheet = workbook.addWorksheet(LIST_SHEET, { views: [{ state: "frozen", ySplit: 3 }] });
  sheet.mergeCells("B1:F1");
  sheet.getCell("B1").value = "阿美发廊会员登记";
  sheet.getRow(3).values = [null, "会员", "手机号", "办卡日期", "充值", "余额"];
  sheet.getRow(3).font = { bold: true };
  const opened = new Date(Date.UTC(2025, 4, 12));
  sheet.getRow(4).values = [null, "陈静", "13800001234", opened, 1000, { formula: "E4-200", result: 800 }];
  sheet.getRow(5).values = [null, "李伟", 13900005678, null, 500, { formula: "E5*1", result: 500 }];
  sheet.getRow(7).values = [null, "Anna Petrova", "", opened, "欠着", null];
  sheet.getRow(8).values = [null, "合计", null, null, { formula: "SUM(E4:E7)", result: 1500 }];
  sheet.getCell("D4").numFmt = "yyyy年m月d日";
  sheet.getCell("B5").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFFF00" } };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** All cells of the list's sheet with what they hold and how they look, and the names of the workbook. */
export async function contentOf(
  bytes: Uint8Array | undefined,
): Promise<{ readonly cells: Record<string, unknown>; readonly names: unknown }> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((bytes ?? new Uint8Array()).slice().buffer);
  const cells: Record<string, unknown> = {};
  workbook.getWorksheet(LIST_SHEET)?.eachRow((row) =>
    row.eachCell((cell) => {
      cells[cell.address] = [cell.value, cell.numFmt, cell.font, cell.fill];
    }),
  );
  return { cells, names: workbook.definedNames.model };
}
