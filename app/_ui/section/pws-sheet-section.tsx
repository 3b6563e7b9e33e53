import { indicatorHref, placeHref } from '@/app/_server/links';
import type { PageContext, Shown } from '@/app/_server/page-context';
import { sheetOf } from '@/app/_server/pws-sheet';
import { reportsSentence } from '@/app/_server/quality';
import { LevelLinks } from '@/app/_ui/form/level-links';
import { ManyRuleCard } from '@/app/_ui/pws/many-rule-card';
import { Downloads } from '@/app/_ui/table/downloads';
import { wordingAt } from '@/db/queries/follow-up-table';
import { type Place, placeArea } from '@/db/queries/place';
import { childLevel } from '@/db/queries/profile';
import { formatMonth, formatPeriod } from '@/lib/coverage/period';
import { sheetText } from '@/lib/drawing/sheet-text';
import { formatMonthName } from '@/lib/narrative/format';
import { levelNoun } from '@/lib/narrative/place';
import { type SheetOrder, sheetGroups } from '@/lib/pws/sheet';

type Props = Readonly<{ context: PageContext; place: Place; shown: Shown; order: SheetOrder }>;

const ORDER_LABELS: Readonly<Record<SheetOrder, string>> = {
  siklus: 'tahap siklus hidup',
  klaster: 'klaster ILP',
  prioritas: 'yang perlu dukungan dahulu',
};

/** PWS of one place: every service indicator against its target up to this month, this month against last. */
export function PwsSheetSection({ context, place, shown, order }: Props) {
  const { store, deployment } = context;
  const { asOf, period } = shown;
  const area = placeArea(place);
  const lines = sheetOf(context, place, asOf);
  const path = placeHref(area, formatPeriod(period)) ?? '/';
  const reported = lines.some(({ row }) => row.cumulative.numerator !== null);
  const table = sheetText({
    groups: sheetGroups(lines, order, asOf),
    wording: wordingAt(store, place),
    hrefOf: ({ indicator }) =>
      indicatorHref(indicator.code, {
        wilayah: area.code,
        periode: formatPeriod(period),
      }),
  });
  return (
    <section className="frame" id="pws" aria-labelledby="pws-judul">
      <h2 id="pws-judul">PWS pelayanan, s.d. {formatMonthName(asOf)}</h2>
      <p className="frame-subtitle">
        {deployment.district.example && <strong className="example-mark">CONTOH. </strong>}
        Kumulatif Januari sampai bulan ini terhadap target sampai bulan ini; indikator bulanan memakai angka bulan ini
        (adaptasi PWS). {reportsSentence(context, place, asOf)}
      </p>
      {reported ? (
        <>
          <LevelLinks
            label="Urutkan menurut"
            labelled
            links={(Object.keys(ORDER_LABELS) as SheetOrder[]).map((each) => ({
              href: `${path}&urut=${each}#pws`,
              label: ORDER_LABELS[each],
              current: each === order,
            }))}
          />
          <div
            className="scroll"
            tabIndex={0}
            role="region"
            aria-label="Lembar PWS"
            dangerouslySetInnerHTML={{ __html: table }}
          />
          <ManyRuleCard store={store} />
          <div className="screen-only actions">
            <a className="button" href={`${placeHref(area, null)}/kesinambungan?periode=${formatMonth(asOf)}`}>
              Kesinambungan pelayanan ibu dan anak
            </a>
            {childLevel(place) && (
              <a className="button" href={`${placeHref(area, null)}/matriks?periode=${formatMonth(asOf)}`}>
                Matriks semua {levelNoun('desa', deployment.district.code)}
              </a>
            )}
            <Downloads path="/unduh/lembar-pws" query={{ wilayah: area.code ?? '', periode: formatMonth(asOf) }} />
          </div>
        </>
      ) : (
        <p className="sentence">
          Belum ada capaian pelayanan untuk tahun ini. Kirim tabel <code>sasaran</code> dan <code>capaian</code>; lembar
          PWS terisi begitu laporan pertama masuk.
        </p>
      )}
    </section>
  );
}
