import type { PlanRequest } from '@/app/_border/plan-request';
import { formOf } from '@/app/_server/form-state';
import type { PageContext } from '@/app/_server/page-context';
import { planYears } from '@/app/_server/plan-years';
import { PlanPicker } from '@/app/_ui/form/plan-picker';
import { ValueForm } from '@/app/_ui/form/value-form';
import { areasOfLevel } from '@/db/places';
import { type DesaGroup, groupByDesa, groupSums, groupYears } from '@/db/queries/planned-groups';
import { verdictOn } from '@/lib/access/policy';
import { yearOf } from '@/lib/coverage/period';
import { type ValueTexts, valueTexts } from '@/lib/imports/edit';
import type { Sex } from '@/lib/imports/record';
import { TARGET_GROUPS, type TargetGroup } from '@/lib/indicators/indicator';
import { fullName } from '@/lib/narrative/place';
import { groupName } from '@/lib/narrative/plan';
import { savedNote } from '@/lib/narrative/saved-note';
import { CopyYearSection } from './copy-year-section';
import { GroupByDesa, GroupSums } from './group-list';
import { PlanFiles } from './plan-files';

type Props = Readonly<{ context: PageContext; plan: PlanRequest; group: TargetGroup | null }>;

/** All groups of an area, or one group by desa; with a desa of its own, the form for it. */
export function GroupSection({ context, plan: { year, area }, group }: Props) {
  const { store, deployment, reader } = context;
  const isSteward = verdictOn('steward', reader, deployment).allowed;
  const hrefOf = (code: string, each: TargetGroup) =>
    `/pengaturan/sasaran?${new URLSearchParams({ tahun: String(year), wilayah: code, kelompok: each })}`;
  const title = group ? `${groupName(group)}, ${fullName(area)}, ${year}` : `${fullName(area)}, ${year}`;
  const desa = areasOfLevel(store, area, 'desa').length;
  const byDesa = group ? groupByDesa(store, area, group, year) : [];
  const [first] = byDesa;
  return (
    <>
      <PlanPicker
        action="/pengaturan/sasaran"
        year={year}
        years={planYears(groupYears(store), deployment, year)}
        area={area}
        areas={[deployment.district, ...areasOfLevel(store, deployment.district, 'kecamatan')]}
      >
        {group && (
          <label>
            Kelompok
            <select name="kelompok" defaultValue={group}>
              {TARGET_GROUPS.map((each) => (
                <option key={each} value={each}>
                  {groupName(each)}
                </option>
              ))}
            </select>
          </label>
        )}
      </PlanPicker>
      {first && area.level === 'desa' && isSteward && <GroupForm context={context} year={year} held={first} />}
      <h2>{title}</h2>
      {group ? (
        <>
          <GroupByDesa rows={byDesa} title={`Sasaran ${title}`} hrefOf={(row) => hrefOf(row.desa.code, row.group)} />
          <p className="actions">
            <a href={`/pengaturan/sasaran?${new URLSearchParams({ tahun: String(year), wilayah: area.code })}`}>
              Semua kelompok {fullName(area)}
            </a>
          </p>
        </>
      ) : (
        <GroupSums
          sums={groupSums(store, area, year)}
          title={`Sasaran ${title}`}
          desa={desa}
          hrefOf={(sum) => hrefOf(area.code, sum.group)}
        />
      )}
      <PlanFiles table="sasaran" year={year} area={area.code} maySend={isSteward} />
      {isSteward && year <= yearOf(deployment.current) && <CopyYearSection table="sasaran" from={year} to={year + 1} />}
    </>
  );
}

function GroupForm({ context, year, held }: Readonly<{ context: PageContext; year: number; held: DesaGroup }>) {
  const { desa, group, rows } = held;
  const stored = (sex: Sex): ValueTexts => {
    const row = rows.find((each) => each.sex === sex);
    return valueTexts({ table: 'sasaran', value: row ? { count: row.count, source: row.source } : null });
  };
  const isSplit = rows.some(({ sex }) => sex !== 0);
  return (
    <ValueForm
      id="ubah-sasaran"
      title={`Ubah sasaran ${groupName(group)}, ${fullName(desa)}, ${year}`}
      action="/pengaturan/sasaran/simpan"
      keys={{ tahun: String(year), wilayah: desa.code, kelompok: group }}
      values={
        isSplit
          ? [
              { name: 'laki', label: 'Laki-laki', stored: stored(1) },
              { name: 'perempuan', label: 'Perempuan', stored: stored(2) },
            ]
          : [{ name: 'nilai', label: 'Jumlah', stored: stored(0) }]
      }
      source={rows[0]?.source ?? ''}
      removeLabel="Hapus sasaran desa/kelurahan ini; capaiannya tidak lagi dihitung di atasnya"
      state={formOf(context)}
      saved={savedNote(context.query.tersimpan)}
    />
  );
}
