import type { PlanRequest } from '@/app/_border/plan-request';
import { formOf } from '@/app/_server/form-state';
import type { PageContext } from '@/app/_server/page-context';
import { planYears } from '@/app/_server/plan-years';
import { PlanPicker } from '@/app/_ui/form/plan-picker';
import { ValueForm } from '@/app/_ui/form/value-form';
import { indicators } from '@/db/indicators';
import { areasOfLevel } from '@/db/places';
import { type PlannedTarget, targetYears, targetsOfArea, targetsOfIndicator } from '@/db/queries/planned-targets';
import { verdictOn } from '@/lib/access/policy';
import { yearOf } from '@/lib/coverage/period';
import type { Indicator } from '@/lib/indicators/indicator';
import { fullName } from '@/lib/narrative/place';
import { targetOrigin, targetUnit } from '@/lib/narrative/plan';
import { savedNote } from '@/lib/narrative/saved-note';
import { targetFigure } from '@/lib/narrative/target';
import { CopyYearSection } from './copy-year-section';
import { PlanFiles } from './plan-files';
import { TargetList } from './target-list';

type Props = Readonly<{ context: PageContext; plan: PlanRequest; indicator: Indicator | null }>;

/** All targets of an area, or one indicator's in an area and below it with the form for that area's own. */
export function TargetSection({ context, plan: { year, area }, indicator }: Props) {
  const { store, deployment, reader } = context;
  const isSteward = verdictOn('steward', reader, deployment).allowed;
  const rows = indicator ? targetsOfIndicator(store, indicator, area, year) : targetsOfArea(store, area, year);
  const [first] = rows;
  const title = indicator ? `${indicator.name}, ${year}` : `${fullName(area)}, ${year}`;
  const hrefOf = (row: PlannedTarget) =>
    `/pengaturan/target?${new URLSearchParams({ tahun: String(year), wilayah: row.area.code, indikator: row.indicator.code })}`;
  return (
    <>
      <PlanPicker
        action="/pengaturan/target"
        year={year}
        years={planYears(targetYears(store), deployment, year)}
        area={area}
        areas={[deployment.district, ...areasOfLevel(store, deployment.district, 'kecamatan')]}
      >
        {indicator && (
          <label>
            Indikator
            <select name="indikator" defaultValue={indicator.code}>
              {indicators(store).map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </PlanPicker>
      {indicator && first && isSteward && <TargetForm context={context} year={year} held={first} />}
      <h2>{title}</h2>
      <TargetList rows={rows} title={`Target ${title}`} by={indicator ? 'area' : 'indicator'} hrefOf={hrefOf} />
      {indicator && (
        <p className="actions">
          <a href={`/pengaturan/target?${new URLSearchParams({ tahun: String(year), wilayah: area.code })}`}>
            Semua indikator {fullName(area)}
          </a>
        </p>
      )}
      <PlanFiles table="target" year={year} area={area.code} maySend={isSteward} />
      {isSteward && year <= yearOf(deployment.current) && <CopyYearSection table="target" from={year} to={year + 1} />}
    </>
  );
}

function TargetForm({ context, year, held }: Readonly<{ context: PageContext; year: number; held: PlannedTarget }>) {
  const { indicator, area, target, own } = held;
  const state = formOf(context);
  const holds = target ? `${targetFigure(target, indicator)} (${targetOrigin(target, indicator)})` : 'belum ada';
  return (
    <ValueForm
      id="ubah-target"
      title={`Ubah target ${indicator.name}, ${fullName(area)}, ${year}`}
      action="/pengaturan/target/simpan"
      keys={{ tahun: String(year), wilayah: area.code, indikator: indicator.code }}
      values={[
        { name: 'nilai', label: `Target (${targetUnit(indicator)})`, hint: `Berlaku sekarang: ${holds}.`, stored: own },
      ]}
      source={own[1]}
      removeLabel="Hapus target wilayah ini; yang di atasnya berlaku lagi"
      state={state}
      saved={savedNote(context.query.tersimpan)}
    />
  );
}
