import { SHEET_ORDERS, type SheetOrder } from '@/lib/pws/sheet';
import { type Query, optional } from './parameters';
import { refuse } from './refusal';

/** How the PWS sheet is ordered (`urut`); by stage of life where the address says nothing. */
export function readSheetOrder(query: Query): SheetOrder {
  const text = optional(query, 'urut') ?? 'siklus';
  return (
    SHEET_ORDERS.find((order) => order === text) ??
    refuse(404, 'urut', `"${text}" bukan urutan. Pilih ${SHEET_ORDERS.join(', ')}.`)
  );
}
