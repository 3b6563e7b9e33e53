import { describe, expect, it } from 'vitest';
import { XmlPart } from '@/lib/exports/annotated/xml-part';

describe('a part that is changed in places', () => {
  it('keeps to the letter what is not changed, and puts what is added before what it is added to', () => {
    const part = new XmlPart('<?xml version="1.0"?><a x = "1"  >\n<b/><!-- <b/> --><b>t</b ></a>');
    const [first, second] = part.root.children;
    if (!first || !second) throw new Error('two elements');
    part.append(first, '<c/>');
    part.insertBefore(second, '<d/>');
    part.insertBefore(second, '<e/>');
    part.replace(second, '<f/>');
    part.append(part.root, '<g/>');
    expect(part.result()).toBe('<?xml version="1.0"?><a x = "1"  >\n<b><c/></b><!-- <b/> --><d/><e/><f/><g/></a>');
  });

  it('writes and takes away attributes, whatever their quotes', () => {
    const part = new XmlPart("<x:a><x:b one='1' two=\"2\"/><x:c two='&gt;' /></x:a>");
    const [first, second] = part.root.children;
    if (!first || !second) throw new Error('two elements');
    part.setAttribute(first, 'one', null);
    part.setAttribute(second, 'two', '3');
    expect([part.prefix, part.result()]).toEqual(['x:', '<x:a><x:b two="2"/><x:c two="3"/></x:a>']);
  });

  it('tells of what it does not keep, and does not keep it', () => {
    const passed: string[] = [];
    const part = new XmlPart('<a><data><r n="1"><c/></r><data/></data><b/></a>', new Set(['data']), (name) => {
      passed.push(name);
    });
    expect(passed).toEqual(['r', 'c', 'data']);
    expect(part.root.children.map(({ name, children }) => [name, children.length])).toEqual([
      ['data', 0],
      ['b', 0],
    ]);
  });

  it('refuses more elements than any list of a workbook has', () => {
    expect(() => new XmlPart(`<a>${'<b/>'.repeat(500_001)}</a>`)).toThrow('terlalu rumit');
  });
});
