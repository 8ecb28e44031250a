/** Excel.AutoFilter of a table. Filters of plain ranges are not simulated. */
import type { SimTable } from "../../book/table";
import { NotSimulated } from "../../engine/excel-error";
import { reapplyFilters, setFilters } from "../../engine/filter";
import { integer, options } from "../arguments";
import type { Kind } from "../host-object";
import type { SheetRef } from "../in-host";

interface AutoFilterRef extends SheetRef {
  /** Undefined: the sheet's own filter. */
  readonly table: SimTable | undefined;
}

export const AUTO_FILTER: Kind<AutoFilterRef> = {
  name: "AutoFilter",
  get: {
    Enabled: ({ table }) => table?.showFilterButton ?? false,
    IsDataFiltered: ({ table }) => (table?.filters.length ?? 0) > 0,
    Criteria: ({ table }) =>
      table?.columns.map((_, i) => {
        const filter = table.filters.find(({ column }) => column === i);
        return filter ? { filterOn: "Values", values: filter.values } : null;
      }) ?? [],
  },
  call: {
    Apply: ({ host, sheet, table }, _range, columnIndex, criteria) => {
      if (!table) throw new NotSimulated("AutoFilter of a plain range");
      const { filterOn, values } = options(criteria);
      if (filterOn !== "Values" || !Array.isArray(values))
        throw new NotSimulated("AutoFilter by anything but values");
      const column = integer(columnIndex);
      const others = table.filters.filter((filter) => filter.column !== column);
      setFilters(host, sheet, table, [...others, { column, values: (values as unknown[]).map(String) }]);
      return null;
    },
    ClearCriteria: ({ host, sheet, table }) => {
      if (table) setFilters(host, sheet, table, []);
      return null;
    },
    Reapply: ({ host, sheet, table }) => {
      if (table) reapplyFilters(host, sheet, table);
      return null;
    },
  },
};
