import { describe, expect, it } from 'vitest';
import { wallClockAt } from '@/lib/coverage/wall-clock';

describe('wallClockAt', () => {
  it('shows the day, hour and time of the district, whatever the machine’s own zone', () => {
    const moment = new Date('2026-02-28T17:05:09Z');
    expect(wallClockAt(moment, 'Asia/Jakarta')).toEqual({ day: '2026-03-01', hour: 0, time: '000509' });
    expect(wallClockAt(moment, 'Asia/Jayapura')).toEqual({ day: '2026-03-01', hour: 2, time: '020509' });
    expect(wallClockAt(moment, 'UTC')).toEqual({ day: '2026-02-28', hour: 17, time: '170509' });
  });
});
