import type { ReactNode } from 'react';
import { wordsOf } from '@/app/_server/blockers';
import { hrefWithin } from '@/app/_server/scope';
import { ChartFrame } from '@/app/_ui/chart/chart-frame';
import { WayTo } from '@/app/_ui/shell/way-to';
import { DataTable } from '@/app/_ui/table/data-table';
import { Downloads } from '@/app/_ui/table/downloads';
import { placeArea } from '@/db/queries/place';
import type { BlockerLine } from '@/lib/analysis/blocker-lines';
import { formatMonth } from '@/lib/coverage/period';
import { EXAMPLE_NOTE } from '@/lib/drawing/example-note';
import { ACTOR_GROUPS, actorName } from '@/lib/narrative/actor';
import { blockersNotes, blockersSentence, completedPhrase, ownSentence, reportedShare } from '@/lib/narrative/blockers';
import { capitalised, formatCount } from '@/lib/narrative/format';
import { unitNoun } from '@/lib/narrative/headline';
import { periodPhrase } from '@/lib/narrative/period';
import { fullName } from '@/lib/narrative/place';
import { facilitiesHref } from '@/app/_server/links';
import type { SectionProps } from './blocker-props';

/** Which missing wajib criterion holds back most: counts as bars, what nobody has reported beside them in hatch. */
export function BlockerFrame(props: SectionProps & Readonly<{ aside: ReactNode }>) {
  const { context, place, shown, view, tables, download, aside } = props;
  const { indicator, held, lines, figure } = view.blockers;
  const { district } = context.deployment;
  const most = [...lines].sort((a, b) => b.lacking.numerator - a.lacking.numerator)[0];
  const notes = held.count > 0 ? blockersNotes(indicator, held) : [];
  return (
    <ChartFrame
      id="hambatan"
      title="Kriteria yang paling banyak menghambat"
      subtitle={`${fullName(placeArea(place))}, ${periodPhrase('stock', shown.asOf)}: ${indicator.unit} yang belum ${indicator.done}.`}
      sentence={[
        blockersSentence(
          indicator,
          figure,
          held,
          most ? { blocker: most, lacking: wordsOf(view.blockers, most.criterion).lacking } : null,
        ),
        view.asked.order === 'pelaku' ? ownSentence(lines, held) : '',
      ]
        .filter(Boolean)
        .join(' ')}
      example={district.example}
      aside={aside}
      chart={lines.length > 0 ? <Bars {...props} /> : <p className="muted">Tidak ada yang dapat digambar.</p>}
      table={<DataTable table={tables.blockers} />}
      downloads={<Downloads path="/unduh/ilp" query={download} picture />}
      about={
        <p className="small">
          Yang dihitung: {indicator.unit} yang belum {indicator.done}, menurut kriteria wajib pada bulan itu. Bagian
          dihitung dari yang kriterianya dilaporkan; yang belum dilaporkan tidak pernah dihitung kurang. Angkanya
          membuka daftar fasilitas, yang memuat juga posyandu tidak aktif dan yang kriterianya belum dilaporkan,
          masing-masing dengan keterangannya. Aturan:{' '}
          <a href={`/definisi/${indicator.code}`}>definisi {indicator.name}</a>. Data per {context.dataPer}.
        </p>
      }
      note={
        notes.length > 0 && (
          <ul className="blocker-notes">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )
      }
    />
  );
}

/** One list, or one for each of those who can move something, the kecamatan's own first. */
function Bars(props: SectionProps) {
  const { context, view } = props;
  const { lines, held, indicator } = view.blockers;
  const { district } = context.deployment;
  const groups =
    view.asked.order === 'pelaku'
      ? ACTOR_GROUPS.map(({ actors, title }) => ({
          title,
          members: lines.filter(({ actor }) => actors.includes(actor)),
        })).filter(({ members }) => members.length > 0)
      : [{ title: null, members: lines }];
  return (
    <div className="blockers">
      <p className="bars-key">
        {district.example && <strong className="example-mark">{EXAMPLE_NOTE}</strong>}
        <span className="key-lacking">dilaporkan kurang</span>
        {held.silent > 0 && <span className="key-silent">belum dilaporkan</span>}
        <span>
          Panjang penuh = {formatCount(held.count)} {unitNoun(indicator)} yang belum
        </span>
      </p>
      {groups.map(({ title, members }) => (
        <div key={title ?? 'semua'}>
          {title && <h3 className="bars-subhead">{title}</h3>}
          <ol>
            {members.map((line) => (
              <Row key={line.criterion} {...props} line={line} />
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}

function Row({ context, place, shown, view, hrefOf, line }: SectionProps & Readonly<{ line: BlockerLine }>) {
  const { criterion, lacking, unreported, actor, completed, through } = line;
  const { held } = view.blockers;
  const words = wordsOf(view.blockers, criterion);
  const names = hrefWithin(
    context,
    facilitiesHref({
      wilayah: placeArea(place).code ?? '',
      jenis: view.asked.type,
      status: 'belum',
      kriteria: criterion,
      periode: formatMonth(shown.asOf),
    }),
  );
  const share = (count: number) => `${Math.round((count / held.count) * 1e4) / 100}%`;
  return (
    <li className="blocker-row" data-criterion={criterion}>
      <span className="bar-name">
        {capitalised(words.lacking)} <small>{actorName(actor, context.deployment.district.code)}</small>
      </span>
      <span className="bar" aria-hidden="true">
        <span className="bar-fill care-fill" style={{ inlineSize: share(lacking.numerator) }} />
        {unreported > 0 && (
          <span
            className="blocker-silent"
            style={{ insetInlineStart: share(lacking.numerator), inlineSize: share(unreported) }}
          />
        )}
      </span>
      <span className="bar-value number">
        <WayTo href={names}>
          {formatCount(lacking.numerator)}
          <span className="visually-hidden"> nama: {words.lacking}</span>
        </WayTo>
      </span>
      <span className="blocker-share">
        {reportedShare(line)}
        {unreported > 0 && `; ${formatCount(unreported)} belum dilaporkan`}
      </span>
      <span className="blocker-through">
        <a href={`${hrefOf({ criteria: through, facilities: [] })}`}>{completedPhrase(completed, held.count)}</a>
        {through.length > 1 ? ' bila ini dan semua di atasnya terpenuhi' : ' bila ini terpenuhi'}
      </span>
    </li>
  );
}
