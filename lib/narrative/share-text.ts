import type { IndicatorReading } from './share-facts';
import { missingPhrase } from './adoption';
import { formatCount } from './format';
import { figureSentence } from './headline';
import { listed } from './listed';
import type { ShareFacts } from './share-facts';

/**
 * A place in a few lines for a chat: where and when, each figure with its counts, who needs support first, how old the
 * data is, and where to read on. No ranks; example data says so in front (design section 5).
 */
export function shareText(facts: ShareFacts, href: string): string {
  return [
    `${facts.example ? '[DATA CONTOH] ' : ''}${facts.place}, ${facts.period}`,
    ...facts.figures.map((figure) => `- ${figureLine(figure, facts.place)}`),
    supportLine(facts),
    facts.completeness,
    `Data per ${facts.dataPer}.`,
    href,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** "229 dari 310 posyandu aktif (73,9%) melayani seluruh siklus hidup. Perlu 4 posyandu lagi untuk acuan nasional 75%." */
export function figureLine({ indicator, row, target }: IndicatorReading, place: string): string {
  return `${figureSentence(indicator, row, place)} ${missingPhrase(indicator, row, target)}`.trim();
}

/** "Perlu didampingi lebih dulu: Desa A (1 dari 4 posyandu), Desa B (2 dari 5)." Empty where nothing is left. */
export function supportLine({ needy, unit }: ShareFacts): string {
  if (needy.length === 0) return '';
  const names = needy.map(({ name, numerator, denominator }, index) => {
    const counts = `${formatCount(numerator)} dari ${formatCount(denominator)}`;
    return `${name} (${counts}${index === 0 ? ` ${unit}` : ''})`;
  });
  return `Perlu didampingi lebih dulu: ${listed(names)}.`;
}
