import { BLOCKER_ORDERS, type BlockersAsked, blockersQuery } from '@/app/_border/blocker-address';
import { blockersViewOf } from '@/app/_server/blockers';
import { blockerTables } from '@/app/_server/blocker-tables';
import { checked } from '@/app/_server/page-context';
import { LevelLinks } from '@/app/_ui/form/level-links';
import { placeFrame } from '@/app/_server/place-frame';
import { NOTHING_ASSUMED } from '@/lib/analysis/what-if';
import { formatPeriod } from '@/lib/coverage/period';
import { ILP_TYPES } from '@/lib/facilities/ilp-rule';
import { capitalised } from '@/lib/narrative/format';
import { AssumedFrame } from './assumed-frame';
import { AssumptionForm } from './assumption-form';
import { BlockerFrame } from './blocker-frame';
import type { SectionProps } from './blocker-props';
import { CombinationSection } from './combination-section';
import { ilpHref } from './ilp-address';
import { NearSection } from './near-section';
import type { PartProps } from './part-props';

const ORDER_LABELS: Readonly<Record<BlockersAsked['order'], string>> = {
  jumlah: 'Terbanyak',
  pelaku: 'Pelaku',
};

/** What is missing, and what would change it: blockers, combinations, one step away, and an assumption by address. */
export function BlockersPart({ context, place, shown, path, download }: PartProps) {
  const view = checked(() => blockersViewOf(context, place, shown.asOf));
  const { asked } = view;
  const period = shown.asked ? formatPeriod(shown.period) : null;
  const href = (change: Partial<BlockersAsked>) =>
    ilpHref(path, { part: 'hambatan', period, ...blockersQuery(place, { ...asked, ...change }) });
  const frame = placeFrame(context, place, shown);
  const { jenis, susun } = view.query;
  const section: SectionProps = {
    context,
    place,
    shown,
    view,
    frame,
    tables: blockerTables({ context, view, frame }),
    path,
    download: { ...download, ...(jenis && { jenis }), ...(susun && { susun }) },
    hrefOf: (assumption) => href({ assumption }),
  };
  return (
    <>
      <LevelLinks
        label="Jenis fasilitas"
        links={ILP_TYPES.map((type) => ({
          href: href({ type, assumption: NOTHING_ASSUMED }),
          label: capitalised(type),
          current: type === asked.type,
        }))}
      />
      <AssumedFrame {...section} />
      <BlockerFrame
        {...section}
        aside={
          <LevelLinks
            label="Susun menurut"
            labelled
            links={BLOCKER_ORDERS.map((order) => ({
              href: href({ order }),
              label: ORDER_LABELS[order],
              current: order === asked.order,
            }))}
          />
        }
      />
      <CombinationSection {...section} />
      <NearSection {...section} />
      <AssumptionForm {...section} />
    </>
  );
}
