import { expect, test } from "vitest";
import { nameBeside } from "../../src/standalone/files/save-file";

test("a result goes beside its original under a name of its own", () => {
  expect(nameBeside("salon.xlsx")).toBe("salon (Kebu).xlsx");
  expect(nameBeside("SALON.XLSX")).toBe("SALON (Kebu).xlsx");
  expect(nameBeside("客户.2026.xlsx")).toBe("客户.2026 (Kebu).xlsx");
  expect(nameBeside("salon (Kebu).xlsx")).toBe("salon (Kebu) 2.xlsx");
});
