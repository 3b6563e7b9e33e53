import { MOST_TICKS } from '@/app/_border/blocker-address';
import { MOST_NAMED, criterionChoices, keptTicks, otherMembers, shownOf } from '@/app/_server/assumption-choices';
import { NOTHING_ASSUMED, isNothing } from '@/lib/analysis/what-if';
import { formatPeriod } from '@/lib/coverage/period';
import { capitalised, formatCount } from '@/lib/narrative/format';
import { unitNoun } from '@/lib/narrative/headline';
import type { SectionProps } from './blocker-props';
import { ASSUMPTION_FORM, TickRow } from './tick-row';

/** What can be assumed, as ticks whose form becomes the address: nothing is stored. */
export function AssumptionForm(props: SectionProps) {
  const { path, shown, view, hrefOf } = props;
  const { indicator } = view.blockers;
  const noun = unitNoun(indicator);
  const period = shown.asked ? formatPeriod(shown.period) : null;
  const { jenis, susun } = view.query;
  const choices = criterionChoices(view);
  const others = otherMembers(view);
  const kept = keptTicks(view, others);
  if (view.blockers.held.count + choices.length + kept.length === 0) return null;
  return (
    <section className="frame screen-only" aria-labelledby="centang-judul">
      <h2 id="centang-judul">Apa yang terjadi bila …</h2>
      <p className="frame-subtitle">
        Centang, lalu hitung. Hasilnya sebuah andaian pada alamat halaman ini, yang dapat dibagikan; tidak ada yang
        disimpan sebagai capaian. Paling banyak {MOST_TICKS} centang.
      </p>
      <form id={ASSUMPTION_FORM} className="form form-wide assume" action={path} method="get">
        {Object.entries({ bagian: 'hambatan', periode: period, jenis, susun }).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        {choices.length > 0 && (
          <fieldset>
            <legend>Semua {noun} di wilayah ini memenuhi</legend>
            <div className="assume-criteria">
              {choices.map(({ code, label, count }) => (
                <label key={code} className="check">
                  <input
                    type="checkbox"
                    name="andai"
                    value={code}
                    defaultChecked={view.asked.assumption.criteria.includes(code)}
                  />
                  <span>
                    {label} <span className="muted small">{count}</span>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
        )}
        {kept.length > 0 && (
          <fieldset>
            <legend>Centang lain pada andaian ini</legend>
            {kept.map(({ value, label }) => (
              <label key={value} className="check">
                <input type="checkbox" name="fasilitas" value={value} defaultChecked />
                <span>{label}</span>
              </label>
            ))}
          </fieldset>
        )}
        {others.length > 0 && (
          <details className="fold" open={others.some(({ isTicked }) => isTicked)}>
            <summary>
              {capitalised(noun)} lain, andaikan ditetapkan sudah: {formatCount(others.length)}
            </summary>
            <ul className="tick-list">
              {shownOf(others).map(({ facility, remark }) => (
                <TickRow key={facility.code} {...props} facility={facility} criterion={null} remark={remark} />
              ))}
            </ul>
            {others.length > MOST_NAMED && (
              <p className="small muted">
                {formatCount(others.length - shownOf(others).length)} nama lain dapat dicentang pada halaman wilayah
                yang lebih kecil.
              </p>
            )}
          </details>
        )}
        <div className="form-buttons">
          <button type="submit" className="button button-primary">
            Hitung andaian
          </button>
          {!isNothing(view.asked.assumption) && (
            <a className="button" href={hrefOf(NOTHING_ASSUMED)}>
              Hapus semua centang
            </a>
          )}
        </div>
      </form>
    </section>
  );
}
