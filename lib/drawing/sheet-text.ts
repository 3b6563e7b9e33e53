import { reasonWord, statusWithAction, trendWord } from '@/lib/narrative/pws';
import { sheetWords } from '@/lib/narrative/pws-sheet';
import type { SheetGroup, SheetLine } from '@/lib/pws/sheet';
import type { TrendDirection } from '@/lib/pws/trend';
import type { SettingChoice } from '@/lib/settings/setting';
import { escaped } from './svg-text';

export type SheetTextInput = Readonly<{
  groups: readonly SheetGroup[];
  /** Each status stands with its action, or as the action alone. */
  wording: SettingChoice<'pws.statusWording'>;
  hrefOf: (line: SheetLine) => string;
}>;

const ARROWS: Readonly<Record<TrendDirection, string>> = { up: '▲', down: '▼', steady: '–' };
const HEADS = ['Indikator', 'Capaian', 'Target s.d. bulan ini', 'Bulan lalu', 'Bulan ini', 'Status'];

/**
 * The PWS sheet as one table of HTML text, its lines under their headings. It stands on pages whose weight is bounded
 * (design section 6), and a page carries what it is made of twice: hence one text without the end tags that HTML leaves
 * out, and cells told apart by their place. All names and addresses are escaped.
 */
export function sheetText({ groups, wording, hrefOf }: SheetTextInput): string {
  const heads = HEADS.map((head) => `<th scope=col>${head}`).join('');
  const bodies = groups.map(
    ({ title, lines }) =>
      `<tbody><tr><th scope=rowgroup colspan=${HEADS.length}>${escaped(title)}` +
      lines.map((line) => lineText(line, hrefOf(line), wording)).join(''),
  );
  return `<table class="data-table sheet"><thead><tr>${heads}${bodies.join('')}</table>`;
}

function lineText(line: SheetLine, href: string, wording: SheetTextInput['wording']): string {
  const { indicator, row } = line;
  const { figure, counts, targetToDate, thisMonth, lastMonth } = sheetWords(line);
  const cells = [
    counts ? `${figure}<small>${counts}</small>` : figure,
    targetToDate,
    lastMonth,
    thisMonth + arrowText(row.trend),
    statusText(line, wording),
  ];
  return `<tr><th scope=row><a href="${escaped(href)}">${escaped(indicator.name)}</a><td>${cells.join('<td>')}`;
}

/** The direction as an arrow, with its word for those who hear it. */
function arrowText(trend: TrendDirection | null): string {
  return trend === null
    ? ''
    : ` <i aria-hidden=true>${ARROWS[trend]}</i><span class=visually-hidden>${trendWord(trend)}</span>`;
}

/** The word, or why there is none; figures of a month that is not complete may still change. */
function statusText({ indicator, row }: SheetLine, wording: SheetTextInput['wording']): string {
  if (!row.status) return `<em>${escaped(reasonWord(row.reason, indicator.kind))}</em>`;
  const words = statusWithAction(row, wording, indicator.direction);
  return `<b class="status-word status-${row.status}">${escaped(words)}</b>${row.provisional ? '<small>sementara</small>' : ''}`;
}
