import { describe, expect, it } from 'vitest';
import { serverCommand } from '@/scripts/server-command';

describe('serverCommand', () => {
  it('names the loopback address as Next itself does, and lets IPv4 answer to the name', () => {
    const args = serverCommand('/program', { port: 3001, host: '127.0.0.1' });
    expect(args.slice(-4)).toEqual(['-p', '3001', '-H', 'localhost']);
    expect(args).toContain('--dns-result-order=ipv4first');
  });

  it('binds any other address as it was given', () => {
    expect(serverCommand('/program', { port: 3001, host: '0.0.0.0' }).slice(-2)).toEqual(['-H', '0.0.0.0']);
  });
});
