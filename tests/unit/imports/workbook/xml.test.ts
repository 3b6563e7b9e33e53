import { describe, expect, it } from 'vitest';
import { readXml } from '@/lib/imports/workbook/xml';

/** What the handler hears, in one line. */
function heard(xml: string | Uint8Array): string {
  const said: string[] = [];
  readXml(typeof xml === 'string' ? new TextEncoder().encode(xml) : xml, {
    open: (name, attributes) =>
      said.push(`<${[name, ...[...attributes()].map(([key, value]) => `${key}=${value}`)].join(' ')}`),
    close: (name) => said.push(`/${name}`),
    text: (text) => said.push(text),
  });
  return said.join('|');
}

describe('readXml', () => {
  it.each([
    ['<a/>', '<a|/a'],
    ['\uFEFF<?xml version="1.0"?>\n<x:a r:id="1" s=\'2\' t = "3"><b />teks</x:a>', '<a id=1 s=2 t=3|<b|/b|teks|/a'],
    ['<a note="3 > 2" other=\'"\'>1</a>', '<a note=3 > 2 other="|1|/a'],
    ['<a b="&quot;&#233;&#xE9;&amp;lt;">&lt;&gt;&apos;&nbsp;</a>', `<a b="éé&lt;|<>'&nbsp;|/a`],
    ['<a><!-- <b> --><![CDATA[<c> & ]]>x</a>', '<a|<c> & |x|/a'],
    ['<a>&#x110000;&#xD83D;</a >', '<a|&#x110000;\uD83D|/a'],
  ])('reads %s', (xml, expected) => {
    expect(heard(xml)).toBe(expected);
  });

  it.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['a tag that is not closed', '<a><b></a>'],
    ['nothing closed at all', '<a>'],
    ['a tag without an end', '<a b="c'],
    ['a closing tag too many', '<a></a></a>'],
    ['a comment without an end', '<a><!-- </a>'],
    ['nesting without end', '<a>'.repeat(300)],
  ])('refuses %s', (_, xml) => {
    expect(() => heard(xml)).toThrow(/rusak/);
  });

  it('refuses another encoding than UTF-8', () => {
    expect(() => heard(new Uint8Array([0xff, 0xfe, 0x3c, 0]))).toThrow(/rusak/);
  });
});
