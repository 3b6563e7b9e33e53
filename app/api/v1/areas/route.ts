import { answer, json } from '@/app/_api/answer';
import { optional } from '@/app/_border/parameters';
import { refuse } from '@/app/_border/refusal';
import { areaById, childAreas, findArea } from '@/db/places';
import { parseAreaCode } from '@/lib/areas/code';

export { DELETE, PATCH, POST, PUT } from '@/app/_api/read-only';

export const dynamic = 'force-dynamic';

export const GET = answer(({ store, query }) => {
  const code = optional(query, 'parent');
  if (code !== null && !parseAreaCode(code)) refuse(400, 'parent', `"${code}" bukan kode wilayah (contoh 62.02).`);
  const parent = code === null ? null : findArea(store, code);
  if (code !== null && !parent) refuse(404, 'parent', `Wilayah "${code}" tidak ada di basis data ini.`);
  const areas = childAreas(store, parent?.id ?? null).map((area) => ({
    code: area.code,
    name: area.name,
    level: area.level,
    parent: area.parentId === null ? null : (areaById(store, area.parentId)?.code ?? null),
  }));
  return json({ areas });
});
