import type { PageContext } from '@/app/_server/page-context';
import { indicators } from '@/db/indicators';
import { areaById, byName, childAreas } from '@/db/places';
import { INDICATOR_GROUPS } from '@/lib/indicators/groups';
import { LIFE_CYCLES } from '@/lib/indicators/indicator';
import { LEVEL_WORDS } from '@/lib/narrative/agenda';
import { lifeCycleWord } from '@/lib/narrative/definition';
import { capitalised, formatMonthName } from '@/lib/narrative/format';
import { fullName } from '@/lib/narrative/place';
import type { AgendaItem, ItemOptions } from '@/lib/rakor/agenda';
import { indicatorsOf, levelsBelow } from '@/lib/rakor/item-choices';
import type { Rakor } from '@/lib/rakor/rakor';
import { monthChoices } from './month-choices';

type Choice = Readonly<{ value: string; label: string }>;

/** What an option may be, the usual choice first. */
export function optionChoices(
  context: PageContext,
  rakor: Rakor,
  item: AgendaItem,
  option: keyof ItemOptions,
): readonly Choice[] {
  switch (option) {
    case 'area':
      return areaChoices(context, rakor);
    case 'indicator':
      return [{ value: '', label: 'Indikator bawaan butir ini' }, ...indicatorChoices(context, item)];
    case 'period': {
      const { choices } = monthChoices(context.store, context.deployment);
      return [{ value: '', label: `Bulan rapat: ${formatMonthName(rakor.period)}` }, ...choices];
    }
    case 'level':
      return [
        { value: '', label: 'Tingkat bawaan butir ini' },
        ...levelsBelow(rakor.area).map((level) => ({ value: level, label: capitalised(LEVEL_WORDS[level]) })),
      ];
    case 'lifeCycle':
      return [
        { value: '', label: 'Semua tahap' },
        ...LIFE_CYCLES.filter((each) => each !== 'semua').map((each) => ({
          value: each,
          label: capitalised(lifeCycleWord({ lifeCycle: each })),
        })),
      ];
  }
}

function areaChoices({ store }: PageContext, { areaId }: Rakor): Choice[] {
  const own = areaById(store, areaId);
  if (!own) return [];
  return [
    { value: '', label: `Wilayah rapat: ${fullName(own)}` },
    ...byName(childAreas(store, own.id)).map((area) => ({ value: area.code, label: fullName(area) })),
  ];
}

function indicatorChoices({ store }: PageContext, { kind }: AgendaItem): Choice[] {
  const shown = indicatorsOf(kind);
  const all = indicators(store).filter(({ code }) => shown === null || shown.includes(code));
  return INDICATOR_GROUPS.flatMap(({ holds }) => all.filter(holds)).map(({ code, name }) => ({
    value: code,
    label: name,
  }));
}
