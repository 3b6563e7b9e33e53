import { describe, expect, it } from 'vitest';
import { sheetText } from '@/lib/drawing/sheet-text';
import type { SheetLine } from '@/lib/pws/sheet';
import { plainLine } from '../../fixtures/sheet-line';

const text = (lines: readonly SheetLine[], wording: 'kata-dan-tindakan' | 'tindakan' = 'kata-dan-tindakan') =>
  sheetText({
    groups: [{ title: 'Ibu & anak', lines }],
    wording,
    hrefOf: ({ indicator }) => `/?k=${indicator.code}&x="`,
  });

describe('the PWS sheet as HTML', () => {
  it('escapes names and addresses', () => {
    const line = plainLine('K6', { status: 'baik' });
    const written = text([{ ...line, indicator: { ...line.indicator, name: '<b>K6</b>' } }]);
    expect(written).toContain('Ibu &amp; anak');
    expect(written).toContain('href="/?k=K6&amp;x=&quot;"');
    expect(written).toContain('&lt;b&gt;K6&lt;/b&gt;');
    expect(written).not.toContain('<b>K6');
  });

  it('says the status in words, with its action where it is asked to, and why there is none', () => {
    expect(text([plainLine('K6', { status: 'jelek', trend: 'steady' })])).toContain(
      '>Jelek (tetap) – prioritas pembinaan</b>',
    );
    expect(text([plainLine('K6', { status: 'jelek', trend: 'down' })], 'kata-dan-tindakan')).toContain(
      '>Jelek – prioritas pembinaan</b>',
    );
    expect(text([plainLine('STN', { status: 'kurang', trend: 'up' })], 'tindakan')).toContain(
      '>Cari sebab naik, cegah</b>',
    );
    expect(text([plainLine('K6', { reason: 'no-report' })])).toContain('<em>belum lapor bulan ini</em>');
  });

  it('marks what may still change, and says a trend in words beside its arrow', () => {
    const written = text([plainLine('K6', { status: 'cukup', trend: 'up', provisional: true })]);
    expect(written).toContain('<small>sementara</small>');
    expect(written).toContain('<i aria-hidden=true>▲</i><span class=visually-hidden>naik</span>');
  });
});
