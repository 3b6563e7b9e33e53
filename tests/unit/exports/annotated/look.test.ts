import { describe, expect, it } from 'vitest';
import { plainStyles, withLooks } from '@/lib/exports/annotated/look';

const count = (text: string, section: string) => new RegExp(`${section} count="(\\d+)"`).exec(text)?.[1];

describe('the looks of marks and of the list', () => {
  it('join the styles that are there, which keep their numbers', () => {
    const { text, looks } = withLooks(plainStyles());
    expect(looks).toMatchObject({ marks: { error: 0, warning: 1 }, list: { title: 1 } });
    expect(['fonts', 'fills', 'borders', 'cellXfs', 'dxfs'].map((section) => count(text, section))).toEqual([
      '5',
      '5',
      '2',
      '8',
      '2',
    ]);
    const again = withLooks(text);
    expect(again.looks).toMatchObject({ marks: { error: 2, warning: 3 }, list: { title: 8 } });
  });

  it('begin what is missing with what every spreadsheet takes for granted, in the order of the standard', () => {
    const { text, looks } = withLooks('<s:styleSheet xmlns:s="u"><s:cellXfs/><s:colors/></s:styleSheet>');
    expect(looks.list.title).toBe(1);
    expect([...text.matchAll(/<s:(\w+) count/g)].map(([, name]) => name)).toEqual([
      'fonts',
      'fills',
      'borders',
      'cellXfs',
      'dxfs',
    ]);
    expect(text).toContain('<s:patternFill patternType="gray125"/>');
    expect(text).not.toMatch(/<\/?[a-z]+[ >/]/i);
  });
});
