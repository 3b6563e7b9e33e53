import { describe, expect, it } from 'vitest';
import { clusterServices } from '@/lib/analysis/cluster-services';
import { CATALOGUE } from '@/lib/indicators/catalogue';
import { JULY, plainLine } from '../../fixtures/sheet-line';
import { absentRow, indicatorOf, rowOf, SEVENTY_FIVE } from '../../fixtures/row';

const stock = (code: string, row = rowOf(75, 100)) => ({ indicator: indicatorOf(code), row, target: SEVENTY_FIVE });
const clusterOf = (cluster: string, ...given: Parameters<typeof clusterServices>) =>
  clusterServices(...given).find((each) => each.cluster === cluster);

describe('what each klaster delivers', () => {
  it('holds every indicator exactly once, under the klaster of the catalogue', () => {
    const services = CATALOGUE.filter(({ kind }) => kind !== 'stock').map(({ code }) => plainLine(code));
    const stocks = CATALOGUE.filter(({ kind }) => kind === 'stock').map(({ code }) => stock(code));
    const clusters = clusterServices(stocks, services, JULY);
    const held = clusters.flatMap(({ lines }) => lines.map(({ line }) => line.indicator));
    expect(held.map(({ code }) => code).sort()).toEqual(CATALOGUE.map(({ code }) => code).sort());
    for (const { cluster, lines } of clusters) {
      expect(new Set(lines.map(({ line }) => line.indicator.cluster))).toEqual(new Set([cluster]));
    }
    expect(clusters.map(({ cluster }) => cluster)).toEqual(['1', '2', '3', '4', 'lintas']);
  });

  it('holds services against their target up to the month, stock figures against the full one', () => {
    // 90 % up to July is 52,5 %.
    const services = [plainLine('K6', {}, 53), plainLine('K1', {}, 52)];
    expect(clusterOf('2', [stock('ILP-PSY')], services, JULY)).toMatchObject({ reported: 3, judged: 3, reached: 2 });
  });

  it('turns the test round where less is better', () => {
    const services = [plainLine('KEK', {}, 90), plainLine('WST', {}, 91)];
    expect(clusterOf('2', [], services, JULY)).toMatchObject({ judged: 2, reached: 1 });
  });

  it('judges neither counts and rates nor what nobody reported or set a target for', () => {
    const silent = { state: 'not-reported', cumulative: { numerator: null, denominator: 100, value: null } } as const;
    const services = [
      plainLine('MTI'),
      plainLine('AKI'),
      plainLine('K1', silent),
      { ...plainLine('K6'), target: null },
    ];
    expect(clusterOf('2', [stock('ILP-PSY', absentRow('not-reported'))], services, JULY)).toMatchObject({
      reported: 3,
      judged: 0,
      reached: 0,
    });
  });
});
