import { type FacilityAsked, facilityQuery } from '@/app/_border/facility-address';
import { type Wider, directoryHref, directoryPage, widened } from '@/app/_server/facility-directory';
import { placeHref } from '@/app/_server/links';
import { type PageContext, type Shown, hasData } from '@/app/_server/page-context';
import { hrefWithin } from '@/app/_server/scope';
import { PageLinks } from '@/app/_ui/form/page-links';
import { PeriodNotice } from '@/app/_ui/section/period-notice';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { Downloads } from '@/app/_ui/table/downloads';
import { criteria } from '@/db/queries/criteria';
import { type Place, placeArea } from '@/db/queries/place';
import { figuresOf } from '@/db/queries/profile';
import { formatPeriod } from '@/lib/coverage/period';
import { DIRECTORY_ORDERS } from '@/lib/facilities/directory';
import { UNFILTERED, filterPhrase, matchSentence, narrowing } from '@/lib/narrative/facility-directory';
import { capitalised, formatCount } from '@/lib/narrative/format';
import { figureSentence } from '@/lib/narrative/headline';
import { periodPhrase } from '@/lib/narrative/period';
import { fullName } from '@/lib/narrative/place';
import { DirectoryForm } from './directory-form';
import { DirectoryTable } from './directory-table';

type Props = Readonly<{ context: PageContext; place: Place; shown: Shown; asked: FacilityAsked }>;

/** The indicator that says how many of a kind have reached ILP; without a kind the posyandu's. */
const STATUS_CODES = { posyandu: 'ILP-PSY', pustu: 'ILP-PST', puskesmas: 'ILP-PKM', poskesdes: null } as const;

/** Every facility of a place by name, one page at a time: searched, narrowed and ordered by its address. */
export function DirectoryView({ context, place, shown, asked }: Props) {
  const { store, deployment } = context;
  const { filter, page } = asked;
  const area = placeArea(place);
  const known = hasData(shown);
  const checklist = criteria(store, shown.asOf);
  const criterion = checklist.find(({ code }) => code === filter.criterion)?.name ?? null;
  const phrase = filterPhrase(filter, criterion);
  const { total, idle, pages, lines } = directoryPage({ context, place, shown, asked });
  const code = STATUS_CODES[filter.type ?? 'posyandu'];
  const [figure] = known && code ? figuresOf(store, place, [code], { asOf: shown.asOf }) : [];
  const hrefOf = (change: Partial<FacilityAsked>) => directoryHref(place, shown, { ...asked, page: 1, ...change });
  const period = shown.asked ? formatPeriod(shown.period) : null;
  const files = { ...facilityQuery({ ...asked, page: 1 }), urut: asked.order };
  const up = hrefWithin(context, placeHref(area, period));
  return (
    <PageFrame context={context} section="fasilitas" crumbs={up === null ? [] : [{ href: up, label: fullName(area) }]}>
      <h1>Fasilitas {fullName(area)}</h1>
      <p className="lede">
        {deployment.district.example && <strong className="example-mark">CONTOH. </strong>}
        {figure &&
          `${capitalised(periodPhrase('stock', shown.asOf))}: ${figureSentence(figure.indicator, figure.row, fullName(area))} `}
        {matchSentence(total, idle, filter.type, phrase !== '')}
      </p>
      <PeriodNotice shown={shown} path={`/fasilitas?wilayah=${area.code}`} />
      <DirectoryForm
        context={context}
        place={place}
        shown={shown}
        asked={asked}
        criteria={checklist}
        narrowed={narrowing(filter)}
      />
      {phrase !== '' && (
        <p className="small">
          Disaring: {phrase}.{' '}
          <a className="screen-only" href={hrefOf({ filter: UNFILTERED, order: DIRECTORY_ORDERS[0] })}>
            Hapus semua saringan
          </a>
        </p>
      )}
      {total === 0 && <Nothing {...widened({ context, place, shown, asked })} />}
      {total > 0 && page > pages && (
        <p className="notice">
          Halaman {formatCount(page)} tidak ada: daftar ini sampai halaman {formatCount(pages)}.{' '}
          <a href={hrefOf({ page: pages })}>Buka halaman {formatCount(pages)}</a>.
        </p>
      )}
      {lines.length > 0 && (
        <DirectoryTable
          lines={lines}
          asked={asked}
          caption={`Fasilitas ${fullName(area)}, halaman ${formatCount(page)} dari ${formatCount(pages)}`}
          criterion={criterion}
          period={period}
          orderHref={(order) => hrefOf({ order })}
        />
      )}
      <PageLinks page={page} pages={pages} hrefOf={(each) => hrefOf({ page: each })} />
      {total > 0 && (
        <section className="frame screen-only" aria-labelledby="unduh-daftar-judul">
          <h2 id="unduh-daftar-judul">Unduh {formatCount(total)} fasilitas ini</h2>
          <Downloads
            path="/unduh/fasilitas"
            query={{ wilayah: area.code ?? '', periode: formatPeriod(shown.period), ...files }}
          />
        </section>
      )}
    </PageFrame>
  );
}

/** Why the list is empty, and which filter left out would fill it. */
function Nothing({ reason, wider }: Readonly<{ reason: string; wider: readonly Wider[] }>) {
  return (
    <div className="notice">
      <p>{reason}</p>
      {wider.length > 0 && (
        <ul className="stack">
          {wider.map(({ href, label, total }) => (
            <li key={href}>
              <a href={href}>{label}</a>: {formatCount(total)} fasilitas
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
