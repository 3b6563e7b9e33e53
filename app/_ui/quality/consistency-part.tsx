import { editHref } from '@/app/_server/facility-desk';
import { indicatorHref } from '@/app/_server/links';
import { disagreementLines } from '@/app/_server/quality-lines';
import { Downloads } from '@/app/_ui/table/downloads';
import { byKey } from '@/lib/analysis/quality/by-key';
import { RULES } from '@/lib/analysis/quality/rules';
import { formatMonth } from '@/lib/coverage/period';
import { formatCount, formatMonthName } from '@/lib/narrative/format';
import { type RuleFindings, RuleSection } from './rule-section';
import type { PartProps } from './part-props';

/** Rule by rule: what must hold, who disagrees with both values, what to look at. Rules that hold everywhere come last. */
export function ConsistencyPart({ context, quality, puskesmas, download }: PartProps) {
  const { asOf } = quality.ground;
  const compared = quality.findings().filter(({ who }) => !puskesmas || who.puskesmas === puskesmas.id);
  const counts = byKey(compared, ({ rule }) => rule.code);
  const lines = byKey(disagreementLines(quality, puskesmas), ({ rule }) => rule.code);
  const found = RULES.map((rule): RuleFindings => ({
    rule,
    compared: counts.get(rule.code)?.length ?? 0,
    lines: lines.get(rule.code) ?? [],
  }));
  const disagreeing = found.filter((each) => each.lines.length > 0);
  const holding = found.filter((each) => each.lines.length === 0);
  const total = disagreeing.reduce((sum, each) => sum + each.lines.length, 0);
  const periode = formatMonth(asOf);
  return (
    <>
      <p className="sentence">
        {total === 0
          ? `Semua ${formatCount(compared.length)} perbandingan ${formatMonthName(asOf)} cocok.`
          : `${formatCount(total)} dari ${formatCount(compared.length)} perbandingan ${formatMonthName(asOf)} tidak cocok. Belum tentu salah: periksa sumbernya sebelum mengubah.`}
      </p>
      {disagreeing.map((each) => (
        <RuleSection
          key={each.rule.code}
          found={each}
          example={context.deployment.district.example}
          withPuskesmas={puskesmas === null}
          hrefOf={({ desaCode }) => `/wilayah/${desaCode}?periode=${periode}`}
          editOf={({ about }) => about && editHref(context, about, periode)}
          seriesOf={({ comparison, desaCode }) =>
            comparison.indicator && indicatorHref(comparison.indicator, { wilayah: desaCode, periode })
          }
        />
      ))}
      <section className="frame" aria-labelledby="cocok-judul">
        <h2 id="cocok-judul">Aturan yang cocok di semua tempat</h2>
        <ul className="stack rule-list">
          {holding.map(({ rule, compared: count }) => (
            <li key={rule.code}>
              {rule.sentence}{' '}
              <span className="muted">
                {count === 0 ? 'belum ada yang dapat dibandingkan' : `${formatCount(count)} perbandingan`}
              </span>
            </li>
          ))}
        </ul>
        <div className="screen-only actions">
          <Downloads path="/unduh/mutu-data" query={download} />
        </div>
      </section>
    </>
  );
}
