import type { GridAsked } from '@/app/_border/grid-request';
import type { PageContext } from '@/app/_server/page-context';
import { withinScope } from '@/app/_server/scope';
import { MonthPicker } from '@/app/_ui/form/month-picker';
import { ViewForm } from '@/app/_ui/form/view-form';
import { PlaceChoices } from '@/app/_ui/form/place-choices';
import { levelsOf, placeArea } from '@/db/queries/place';
import { kabupatenOf } from '@/db/queries/profile';
import { seriesBounds } from '@/db/rollup/series';
import { PERIOD_UNITS } from '@/lib/coverage/period';
import { GRID_LAYOUTS, LAYOUT_WORDS } from '@/lib/exports/grid/layout';
import { capitalised } from '@/lib/narrative/format';
import { levelNoun } from '@/lib/narrative/place';
import { IndicatorChoices } from './indicator-choices';

type Props = Readonly<{ context: PageContext; asked: GridAsked }>;

/** All of a choice as one GET form: what is ticked and typed becomes the address. Folded away once there is an answer. */
export function GridForm({ context, asked }: Props) {
  const { choice, layout, unit, from, to, signed } = asked;
  const { place, level, split, number, title } = choice;
  const bounds = seriesBounds(context.store, kabupatenOf(context.store, place).id);
  const reach = { first: bounds?.first ?? from, last: bounds?.last ?? to };
  return (
    <details className="controls-fold" open={asked.isPreset || asked.problem !== null}>
      <summary>Pilih indikator, wilayah, periode, dan susunan</summary>
      <ViewForm action="/tabel-indikator">
        <IndicatorChoices context={context} asked={asked} />
        <div className="controls grid-fields">
          <label>
            Wilayah atau puskesmas
            <select name="wilayah" defaultValue={placeArea(place).code ?? ''}>
              <PlaceChoices context={context} place={place} path="/tabel-indikator" />
            </select>
          </label>
          <label>
            Baris tabel
            <select name="tingkat" defaultValue={level}>
              {levelChoices(context, asked).map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label>
            Satuan periode
            <select name="satuan" defaultValue={unit}>
              {PERIOD_UNITS.map((each) => (
                <option key={each} value={each}>
                  per {each}
                </option>
              ))}
            </select>
          </label>
          <MonthPicker {...reach} name="dari" label="Dari" value={from} />
          <MonthPicker {...reach} name="sampai" label="Sampai" value={to} />
          <label>
            Susunan
            <select name="susunan" defaultValue={layout}>
              {GRID_LAYOUTS.map((each) => (
                <option key={each} value={each}>
                  {LAYOUT_WORDS[each].name}
                </option>
              ))}
            </select>
          </label>
        </div>
        <details className="controls-fold" open={Boolean(split || signed || number || title)}>
          <summary>Jenis kelamin, judul, dan tanda tangan</summary>
          <div className="controls grid-fields">
            <label>
              Nomor tabel
              <input type="text" name="nomor" defaultValue={number ?? ''} maxLength={12} autoComplete="off" />
            </label>
            <label className="grid-title-field">
              Judul (kosong: dari indikatornya)
              <input type="text" name="judul" defaultValue={title ?? ''} maxLength={160} autoComplete="off" />
            </label>
            <label className="check">
              <input type="checkbox" name="pilah" value="ya" defaultChecked={split} />
              <span>Pilah L, P, dan L+P</span>
            </label>
            <label className="check">
              <input type="checkbox" name="ttd" value="ya" defaultChecked={signed} />
              <span>Blok tanda tangan</span>
            </label>
          </div>
        </details>
      </ViewForm>
    </details>
  );
}

/** The levels of the chosen place that this reader may see. */
function levelChoices(context: PageContext, { choice: { place } }: GridAsked): { value: string; label: string }[] {
  const code = placeArea(place).code ?? '';
  const { district } = context.deployment;
  const links = levelsOf(place).map((value) => ({
    value,
    label: capitalised(levelNoun(value, district.code)),
    href: `/tabel-indikator?wilayah=${code}&tingkat=${value}`,
  }));
  return withinScope(context, links);
}
