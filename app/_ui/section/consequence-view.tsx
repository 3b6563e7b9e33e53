import { editFields } from '@/app/_border/checklist-request';
import type { FormFields } from '@/app/_border/form-fields';
import type { FormState } from '@/app/_server/form-state';
import type { PageContext } from '@/app/_server/page-context';
import { ConsequenceForm } from '@/app/_ui/form/consequence-form';
import { FormOutcome } from '@/app/_ui/form/form-outcome';
import { type PlanRow, PlanTable } from '@/app/_ui/table/plan-table';
import { type Consequence, type Counted, hasMoved } from '@/db/checklist/consequence';
import { rowArea } from '@/db/queries/place';
import { ILP_CODES } from '@/lib/facilities/ilp-rule';
import { consequenceSentence, editedTexts, monthsSentence, stretchSentence } from '@/lib/narrative/checklist-edit';
import { formatCount, formatMonthName } from '@/lib/narrative/format';
import { countedText } from '@/lib/narrative/job';
import { fullName } from '@/lib/narrative/place';

type Props = Readonly<{
  context: PageContext;
  consequence: Consequence;
  fields: FormFields;
  state: FormState | null;
}>;

const NOW_AND_THEN = [
  { label: 'Sekarang', numeric: true },
  { label: 'Menjadi', numeric: true },
] as const;

/** What storing would change: the words, the district's figures, the kecamatan and the months, old beside new. */
export function ConsequenceView({ context, consequence, fields, state }: Props) {
  const { stretches, asOf, asIf, figures, areas, months, before, after } = consequence;
  const { district } = context.deployment;
  const when = asOf === null ? '' : `${asIf ? 'andai berlaku pada' : 'posisi'} ${formatMonthName(asOf)}`;
  const texts = editedTexts(consequence);
  const own = figures.find(({ code }) => code === ILP_CODES[after.type]);
  const movedAreas = areas.filter(hasMoved);
  if (texts.length === 0) {
    return (
      <p className="notice">
        Tidak ada yang berubah. <a href={`/pengaturan/kriteria?kode=${after.code}#kriteria`}>Kembali ke {after.name}</a>
      </p>
    );
  }
  return (
    <>
      <FormOutcome state={state} />
      {stretches.length === 0 && <p className="lede">Angka tidak berubah: yang diubah hanya sebutan dan letaknya.</p>}
      {own && asOf !== null && (
        <p className="lede consequence">
          {district.example && <strong className="example-mark">CONTOH. </strong>}
          {consequenceSentence({ ...own, asOf, asIf })}
        </p>
      )}
      {stretches.length > 0 && (
        <p>
          {stretchSentence(stretches, consequence)} {monthsSentence(months, stretches)}
        </p>
      )}
      <PlanTable
        titled
        title={`Yang diubah pada ${before.name} (${before.code})`}
        columns={[{ label: 'Isian' }, { label: 'Sekarang' }, { label: 'Menjadi' }]}
        rows={texts.map(({ label, before: was, after: is }) => ({ key: label, head: label, cells: [was, is] }))}
      />
      <ConsequenceForm consequence={consequence} fields={editFields(fields)} state={state} />
      {asOf !== null && figures.length > 0 && (
        <Compared
          id="angka"
          title={`${fullName(rowArea(district))}, ${when}`}
          head="Angka"
          rows={figures.map((figure) => ({ key: figure.code, head: figure.name, cells: pair(figure) }))}
        />
      )}
      {movedAreas.length > 0 && (
        <Compared
          id="kecamatan"
          title={`Kecamatan yang berubah, ${when}`}
          head="Kecamatan"
          rows={movedAreas.map((area) => ({ key: area.code ?? area.name, head: area.name, cells: pair(area) }))}
          note={
            areas.length > movedAreas.length
              ? `${formatCount(areas.length - movedAreas.length)} kecamatan lain tetap.`
              : null
          }
        />
      )}
      {months.length > 1 && (
        <Compared
          id="bulan"
          title={`Bulan yang berubah, ${fullName(rowArea(district))}`}
          head="Bulan"
          rows={months.map((each) => ({
            key: String(each.month),
            head: formatMonthName(each.month),
            cells: pair(each),
          }))}
        />
      )}
    </>
  );
}

type ComparedProps = Readonly<{
  id: string;
  title: string;
  head: string;
  rows: readonly PlanRow[];
  note?: string | null;
}>;

function Compared({ id, title, head, rows, note = null }: ComparedProps) {
  return (
    <section className="frame" aria-labelledby={`${id}-judul`}>
      <h2 id={`${id}-judul`}>{title}</h2>
      <PlanTable title={`Tabel ${title}`} columns={[{ label: head }, ...NOW_AND_THEN]} rows={rows} />
      {note && <p className="frame-note">{note}</p>}
    </section>
  );
}

function pair({ before, after }: Readonly<{ before: Counted; after: Counted }>) {
  return [
    countedText(before),
    hasMoved({ before, after }) ? <strong key="menjadi">{countedText(after)}</strong> : 'tetap',
  ];
}
