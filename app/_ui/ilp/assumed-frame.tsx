import { assumedTables, assumedWords } from '@/app/_server/blocker-tables';
import { wordsOf } from '@/app/_server/blockers';
import { hrefWithin } from '@/app/_server/scope';
import { CareBarRow } from '@/app/_ui/chart/care-bar';
import { ChartFrame } from '@/app/_ui/chart/chart-frame';
import { WayTo } from '@/app/_ui/shell/way-to';
import { DataTable } from '@/app/_ui/table/data-table';
import { Downloads } from '@/app/_ui/table/downloads';
import { placeArea } from '@/db/queries/place';
import { formatMonth } from '@/lib/coverage/period';
import { targetFraction } from '@/lib/coverage/target';
import { assumedExtents } from '@/lib/drawing/assumed-extents';
import { EXAMPLE_NOTE } from '@/lib/drawing/example-note';
import { NAME_ORDER, capitalised, formatCount } from '@/lib/narrative/format';
import { unitNoun } from '@/lib/narrative/headline';
import { periodPhrase } from '@/lib/narrative/period';
import { fullName } from '@/lib/narrative/place';
import { targetPhrase } from '@/lib/narrative/target';
import { ASSUMPTION_MARK, assumedBar } from '@/lib/narrative/what-if';
import type { SectionProps } from './blocker-props';
import { facilityHref } from '@/app/_server/links';

/** What the address assumes, worked out and marked as what it is; nothing where it assumes nothing. */
export function AssumedFrame(props: SectionProps) {
  const { context, place, shown, view, frame, download, hrefOf } = props;
  const { assumed, asked, blockers } = view;
  const tables = assumedTables({ context, view, frame });
  if (!assumed || !tables) return null;
  const { indicator } = blockers;
  const { sentence, notes } = assumedWords(view);
  const { district } = context.deployment;
  const target = assumed.places[0]?.target ?? null;
  const { andai, fasilitas } = view.query;
  return (
    <ChartFrame
      id="andaian"
      title={`Andaian: ${indicator.name}`}
      subtitle={`${ASSUMPTION_MARK}. ${fullName(placeArea(place))}, dari ${periodPhrase('stock', shown.asOf)}.`}
      sentence={sentence}
      example={district.example}
      chart={
        <div className="assumed">
          <p className="bars-key">
            {district.example && <strong className="example-mark">{EXAMPLE_NOTE}</strong>}
            <strong className="example-mark">{ASSUMPTION_MARK}</strong>
            <span className="key-lacking">sekarang</span>
            <span className="care-key">tambahan bila andaian terpenuhi</span>
            {target && <span className="key-line">{targetPhrase(target, indicator)}</span>}
          </p>
          {assumed.places.map(({ area, before, after, target: own }) => (
            <CareBarRow
              key={area.code}
              name={fullName(area)}
              {...assumedExtents(before, after)}
              mark={own ? targetFraction(own) : undefined}
              text={assumedBar(after)}
              absent="not-applicable"
            />
          ))}
          <Gained {...props} assumed={assumed} />
        </div>
      }
      table={<DataTable table={tables[0]} hide={['mark']} />}
      downloads={
        <Downloads
          path="/unduh/ilp"
          query={{ ...download, ...(andai && { andai }), ...(fasilitas && { fasilitas }), gambar: 'andaian' }}
          picture
        />
      }
      about={
        <p className="small">
          Dihitung dengan aturan angka aslinya: {unitNoun(indicator)} dihitung sudah bila ditetapkan sudah, atau tidak
          ditetapkan belum dan memenuhi semua kriteria wajib
          {asked.type === 'posyandu' && '; posyandu juga harus aktif'}. Yang dicentang dianggap terpenuhi, juga bila
          belum dilaporkan; yang lain tetap seperti dilaporkan. Aturan:{' '}
          <a href={`/definisi/${indicator.code}`}>definisi {indicator.name}</a>. Data per {context.dataPer}.
        </p>
      }
      note={
        <>
          {notes.length > 0 && (
            <ul className="blocker-notes">
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
          <p className="screen-only">
            <a href={hrefOf(asked.assumption)}>Alamat andaian ini untuk dibagikan</a> ·{' '}
            <a href="#centang-judul">Ubah centang</a>
          </p>
        </>
      }
    />
  );
}

type GainedProps = SectionProps & Readonly<{ assumed: NonNullable<SectionProps['view']['assumed']> }>;

/** A longer list is folded. */
const FEW = 12;

/** Who would be sudah, by name. */
function Gained({ context, shown, view, assumed }: GainedProps) {
  const { gained } = assumed.result;
  const { indicator } = view.blockers;
  if (gained.length === 0) return null;
  const sorted = [...gained].sort((a, b) => NAME_ORDER.compare(a.facility.name, b.facility.name));
  return (
    <details className="fold" open={gained.length <= FEW}>
      <summary>
        {capitalised(unitNoun(indicator))} yang menjadi sudah: {formatCount(gained.length)}
      </summary>
      <ul className="tick-list">
        {sorted.map(({ facility, unreported }) => (
          <li key={facility.code}>
            <span>
              <span className="facility-name">
                <WayTo href={hrefWithin(context, facilityHref(facility.code, formatMonth(shown.asOf)))}>
                  {facility.name}
                </WayTo>
              </span>{' '}
              <span className="facility-place">
                {view.areaNames.get(facility.area) ?? facility.area}
                {unreported.length > 0 &&
                  ` · belum dilaporkan: ${unreported.map((code) => wordsOf(view.blockers, code).name).join(', ')}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
