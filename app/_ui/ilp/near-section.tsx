import { wordsOf } from '@/app/_server/blockers';
import { Downloads } from '@/app/_ui/table/downloads';
import type { FacilityDetail } from '@/db/queries/facility-list';
import { actorName } from '@/lib/narrative/actor';
import { NAME_ORDER, capitalised, formatCount } from '@/lib/narrative/format';
import { unitNoun } from '@/lib/narrative/headline';
import { NEAR_WORDS, nearSentence } from '@/lib/narrative/near-facilities';
import { MOST_NAMED } from '@/app/_server/assumption-choices';
import type { SectionProps } from './blocker-props';
import { ASSUMPTION_FORM, TickRow } from './tick-row';

/** A longer list is folded. */
const FEW = 12;

/** The facilities for which one thing is left, by what is left; each can be ticked for the assumption below. */
export function NearSection(props: SectionProps) {
  const { context, view, download } = props;
  const { indicator, near, held } = view.blockers;
  if (held.count === 0) return null;
  const [first] = near.steps;
  const lists = (['steps', 'unasked', 'declaredSteps'] as const).flatMap((key) =>
    near[key].map((group) => ({ ...group, key })),
  );
  return (
    <section className="frame" aria-labelledby="tinggal-satu-judul">
      <h2 id="tinggal-satu-judul">Tinggal satu langkah</h2>
      <p className="frame-subtitle">
        {context.deployment.district.example && <strong className="example-mark">CONTOH. </strong>}
        {capitalised(unitNoun(indicator))} yang memenuhi semua kriteria wajib kecuali satu.
      </p>
      <p className="sentence">
        {nearSentence(indicator, near, first ? wordsOf(view.blockers, first.criterion).lacking : null)}
      </p>
      {lists.map(({ key, criterion, facilities }) => {
        const words = wordsOf(view.blockers, criterion);
        const what = key === 'unasked' ? `${words.name}: belum dilaporkan` : words.lacking;
        return (
          <NameFold
            key={`${key}-${criterion}`}
            {...props}
            title={`${capitalised(what)} (${actorName(words.actor, context.deployment.district.code)})`}
            remark={key === 'steps' ? null : NEAR_WORDS[key]}
            facilities={facilities}
            criterion={key === 'declaredSteps' ? null : criterion}
          />
        );
      })}
      {near.declaredOnly.length > 0 && (
        <NameFold
          {...props}
          title="Ditetapkan belum"
          remark={NEAR_WORDS.declaredOnly}
          facilities={near.declaredOnly}
          criterion={null}
        />
      )}
      {lists.length + near.declaredOnly.length > 0 && (
        <p className="actions screen-only">
          <button type="submit" form={ASSUMPTION_FORM} className="button">
            Hitung andaian dari yang dicentang
          </button>
        </p>
      )}
      <div className="screen-only actions">
        <Downloads path="/unduh/ilp" query={download} />
      </div>
    </section>
  );
}

type FoldProps = SectionProps &
  Readonly<{
    title: string;
    remark: string | null;
    facilities: readonly FacilityDetail[];
    /** What a tick assumes: this criterion met, or (null) the facility declared sudah. */
    criterion: string | null;
  }>;

function NameFold({ title, remark, facilities, criterion, ...props }: FoldProps) {
  const noun = unitNoun(props.view.blockers.indicator);
  const sorted = [...facilities].sort((a, b) => NAME_ORDER.compare(a.name, b.name));
  return (
    <details className="fold" open={facilities.length <= FEW}>
      <summary>
        {title}: {formatCount(facilities.length)} {noun}
      </summary>
      {remark && <p className="small muted">{capitalised(remark)}.</p>}
      <ul className="tick-list">
        {sorted.slice(0, MOST_NAMED).map((facility) => (
          <TickRow key={facility.code} {...props} facility={facility} criterion={criterion} />
        ))}
      </ul>
      {sorted.length > MOST_NAMED && (
        <p className="small muted">
          {formatCount(sorted.length - MOST_NAMED)} nama lain ada pada berkas XLSX, lembar Tinggal satu, dan pada
          halaman wilayah yang lebih kecil.
        </p>
      )}
    </details>
  );
}
