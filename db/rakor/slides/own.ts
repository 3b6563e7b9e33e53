import type { AgendaItem } from '@/lib/rakor/agenda';
import type { Composing, Draft } from '../compose';

/** A slide of the presenter's own words: each line is a paragraph, so that a list stays one. */
export function ownSlide({ district }: Composing, { title, body }: AgendaItem): Draft[] {
  const paragraphs = (body ?? '')
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  if (!title && paragraphs.length === 0) return [];
  return [
    {
      title: title ?? '',
      subtitle: '',
      blocks: [{ kind: 'text', paragraphs }],
      notes: '',
      source: '',
      example: district.example,
      drill: null,
      figures: [],
    },
  ];
}
