import { formOf } from '@/app/_server/form-state';
import type { PageContext } from '@/app/_server/page-context';
import { Field } from '@/app/_ui/form/field';
import { FormOutcome } from '@/app/_ui/form/form-outcome';
import { PlanTable } from '@/app/_ui/table/plan-table';
import { type YearCopy, copyPlan } from '@/db/imports/copy-year';
import { indicators } from '@/db/indicators';
import { namesOfLevel } from '@/db/places';
import type { RowEdit } from '@/lib/imports/edit';
import type { TargetGroup } from '@/lib/indicators/indicator';
import { formatCount } from '@/lib/narrative/format';
import { groupName } from '@/lib/narrative/plan';

type Props = Readonly<{ context: PageContext; copy: YearCopy }>;

/** One line of the preview: what is carried over, for how many places, and how much that is together. */
type Line = Readonly<{ key: string; name: string; places: string; figures: string }>;

/** What would be written and what stays as it is; storing it is a form of its own, with what was looked at in hand. */
export function CopyPreview({ context, copy }: Props) {
  const { store, deployment } = context;
  const { edits, kept, fingerprint } = copyPlan(store, deployment.district, copy);
  const lines = copy.table === 'target' ? targetLines(context, edits) : groupLines(edits);
  const state = formOf(context);
  return (
    <>
      <FormOutcome state={state} />
      <p className="lede">
        {edits.length === 0
          ? `Tidak ada yang dapat disalin: ${kept === 0 ? `${copy.table} ${copy.from} kosong` : `semua ${formatCount(kept)} baris sudah ada pada ${copy.to}`}.`
          : `${formatCount(edits.length)} baris akan ditulis pada ${copy.to} dengan sumber “${copy.source}”.`}
        {edits.length > 0 && kept > 0 && ` ${formatCount(kept)} baris sudah ada pada ${copy.to} dan tidak disentuh.`}
      </p>
      {edits.length > 0 && (
        <form className="form" id="salin" method="post" action="/pengaturan/salin/simpan">
          <input type="hidden" name="tabel" value={copy.table} />
          <input type="hidden" name="dari" value={copy.from} />
          <input type="hidden" name="ke" value={copy.to} />
          <input type="hidden" name="sumber" value={copy.source} />
          <input type="hidden" name="sidik" value={fingerprint} />
          <Field
            form="salin"
            name="alasan"
            label="Alasan"
            hint="Wajib bila merevisi bulan yang sudah tutup buku."
            state={state}
            value=""
          />
          <button type="submit" className="button button-primary">
            Simpan salinan {copy.to}
          </button>
        </form>
      )}
      {lines.length > 0 && <Preview lines={lines} copy={copy} />}
    </>
  );
}

function Preview({ lines, copy: { table, to } }: Readonly<{ lines: readonly Line[]; copy: YearCopy }>) {
  const [what, where, figure] =
    table === 'target' ? ['Indikator', 'Wilayah', 'Target'] : ['Kelompok sasaran', 'Desa/kelurahan', 'Jumlah'];
  return (
    <PlanTable
      titled
      title={`Yang akan ditulis pada ${table} ${to}`}
      columns={[{ label: what }, { label: where }, { label: figure, numeric: true }]}
      rows={lines.map(({ key, name, places, figures }) => ({ key, head: name, cells: [places, figures] }))}
    />
  );
}

function targetLines({ store }: PageContext, edits: readonly RowEdit[]): Line[] {
  const names = new Map(indicators(store).map(({ code, name }) => [code, name]));
  const areas = new Map<string, string>(
    (['provinsi', 'kabupaten', 'kecamatan', 'desa'] as const).flatMap((level) => [...namesOfLevel(store, level)]),
  );
  return edits.map(({ cells }) => ({
    key: `${cells.kode_indikator} ${cells.kode_wilayah}`,
    name: names.get(cells.kode_indikator ?? '') ?? cells.kode_indikator ?? '',
    places: areas.get(cells.kode_wilayah ?? '') ?? cells.kode_wilayah ?? '',
    figures: cells.target_persen ?? '',
  }));
}

function groupLines(edits: readonly RowEdit[]): Line[] {
  const groups = [...new Set(edits.map(({ cells }) => cells.kode_sasaran as TargetGroup))];
  return groups.map((group) => {
    const own = edits.filter(({ cells }) => cells.kode_sasaran === group);
    return {
      key: group,
      name: groupName(group),
      places: formatCount(new Set(own.map(({ cells }) => cells.kode_desa)).size),
      figures: formatCount(own.reduce((sum, { cells }) => sum + Number(cells.jumlah), 0)),
    };
  });
}
