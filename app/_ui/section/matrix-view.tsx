import { indicatorHref, placeHref } from '@/app/_server/links';
import { drawnMatrix, groupsAsked, matrixGroups } from '@/app/_server/matrix';
import type { PageContext, Shown } from '@/app/_server/page-context';
import { LevelLinks } from '@/app/_ui/form/level-links';
import { PeriodForm } from '@/app/_ui/form/period-form';
import { ManyRuleCard } from '@/app/_ui/pws/many-rule-card';
import { SignLegend } from '@/app/_ui/pws/sign-legend';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { Downloads } from '@/app/_ui/table/downloads';
import { type Place, placeArea, rowArea } from '@/db/queries/place';
import { parentsOf } from '@/db/queries/profile';
import { formatPeriod } from '@/lib/coverage/period';
import type { ServiceGroup } from '@/lib/indicators/groups';
import { matrixSentence } from '@/lib/narrative/cell-sign';
import { formatCount, formatMonthName } from '@/lib/narrative/format';
import { fullName, levelNoun } from '@/lib/narrative/place';
import { PeriodNotice } from './period-notice';

type Props = Readonly<{ context: PageContext; place: Place; shown: Shown; group: string | null }>;

/** Every desa by every service indicator: a mark and the figure in each cell, by group of the life cycle. */
export function MatrixView({ context, place, shown, group }: Props) {
  const { store, deployment } = context;
  const { district } = deployment;
  const area = placeArea(place);
  const name = fullName(area);
  const noun = levelNoun('desa', district.code);
  const periode = formatPeriod(shown.period);
  const asked = shown.asked ? periode : null;
  const path = `${placeHref(area, null) ?? ''}/matriks`;
  const all = matrixGroups(context);
  const groups = groupsAsked(all, group);
  const drawn = drawnMatrix(context, shown, place, group);
  const href = (kelompok: string | null) => addressOf(path, { periode: asked, kelompok });
  const indicators = groups.flatMap(({ indicators: own }) => own);
  return (
    <PageFrame
      context={context}
      section="wilayah"
      crumbs={[...parentsOf(store, place).map(rowArea), area].map((each) => ({
        href: placeHref(each, asked) ?? '/',
        label: fullName(each),
      }))}
    >
      <h1>Matriks PWS {name}</h1>
      <p className="lede">
        {formatCount(drawn.lines)} {noun}, {indicators.length} indikator pelayanan, s.d. {formatMonthName(shown.asOf)} ·
        data per {context.dataPer}
      </p>
      <PeriodNotice shown={shown} path={path} />
      <LevelLinks
        label="Kelompok"
        labelled
        links={[
          { href: href(null), label: 'Semua siklus hidup', current: group === null },
          ...all.map(({ key, title }) => ({ href: href(key), label: title, current: key === group })),
        ]}
      />
      <PeriodForm action={path} shown={shown} keep={{ kelompok: group }} />
      <section className={group === null ? 'frame matrix-frame matrix-all' : 'frame matrix-frame'}>
        <h2>
          Capaian per {noun} dan indikator{group !== null && groups[0] ? `: ${groups[0].title}` : ''}
        </h2>
        <p className="frame-subtitle">
          {district.example && <strong className="example-mark">CONTOH. </strong>}
          Angka: persen; kumulatif Januari s.d. bulan ini, atau bulan ini saja bagi indikator bulanan. Tanda *: laporan
          belum lengkap.
        </p>
        <p className="sentence">{matrixSentence(drawn.counts, noun)}</p>
        <SignLegend counts={drawn.counts} />
        {group === null && <GroupChoice groups={groups} hrefOf={href} wilayah={area.code} periode={periode} />}
        <div
          className="matrix"
          tabIndex={0}
          role="region"
          aria-label={`Matriks ${noun} dan indikator`}
          dangerouslySetInnerHTML={{ __html: drawn.text }}
        />
        <IndicatorKey groups={groups} />
      </section>
      <ManyRuleCard store={store} />
      <p className="frame-note">
        Angka kematian dan evaluasi PWS tidak ada di sini: satu {noun} terlalu kecil untuk menilainya.
      </p>
      <div className="screen-only actions">
        <Downloads
          path="/unduh/matriks"
          query={{ wilayah: area.code ?? '', periode, ...(group ? { kelompok: group } : {}) }}
        />
      </div>
    </PageFrame>
  );
}

function addressOf(path: string, query: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== null);
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
}

type ChoiceProps = Readonly<{
  groups: readonly ServiceGroup[];
  hrefOf: (key: string) => string;
  wilayah: string | null;
  periode: string;
}>;

/** On a phone forty columns are no answer: one group, or one indicator with its ranked list, is. */
function GroupChoice({ groups, hrefOf, wilayah, periode }: ChoiceProps) {
  return (
    <div className="matrix-choice">
      <p>Pilih satu kelompok untuk melihat matriksnya, atau satu indikator untuk melihat urutan wilayahnya.</p>
      {groups.map(({ key, title, indicators }) => (
        <div key={key}>
          <h3>
            <a href={hrefOf(key)}>{title}</a>
          </h3>
          <ul className="stack">
            {indicators.map(({ code, name }) => (
              <li key={code}>
                <a href={indicatorHref(code, { wilayah, tingkat: 'desa', periode })}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** What the codes at the columns' heads stand for. */
function IndicatorKey({ groups }: Readonly<{ groups: readonly ServiceGroup[] }>) {
  return (
    <dl className="matrix-key">
      {groups.flatMap(({ indicators }) =>
        indicators.map(({ code, name, direction }) => (
          <div key={code}>
            <dt>{code}</dt>
            <dd>{direction === 'lower' ? `${name} (makin rendah makin baik)` : name}</dd>
          </div>
        )),
      )}
    </dl>
  );
}
