import { describe, expect, it } from 'vitest';
import { EnvironmentError, readEnvironment } from '@/scripts/environment';

const read = (source: Record<string, string>) => readEnvironment(source, '/proyek');

describe('readEnvironment', () => {
  it('leaves to the database what is not set', () => {
    expect(read({})).toEqual({
      port: 3000,
      host: '0.0.0.0',
      url: null,
      database: '/proyek/data/pws.db',
      secret: null,
      timezone: null,
      publicRead: null,
      backup: null,
      backupKeep: 14,
    });
  });

  it('reads every setting', () => {
    const secret = 'rahasia'.repeat(5);
    const given = {
      PORT: ' 8080 ',
      PWS_HOST: '::1',
      PWS_URL: 'https://ilp.contoh.go.id/',
      PWS_DATABASE: '/srv/ilp/pws.db',
      PWS_SECRET: secret,
      PWS_TIMEZONE: 'Asia/Makassar',
      PWS_PUBLIC_READ: 'false',
      PWS_BACKUP: 'cadangan',
      PWS_BACKUP_KEEP: '30',
    };
    expect(read(given)).toEqual({
      port: 8080,
      host: '::1',
      url: 'https://ilp.contoh.go.id',
      database: '/srv/ilp/pws.db',
      secret,
      timezone: 'Asia/Makassar',
      publicRead: false,
      backup: '/proyek/cadangan',
      backupKeep: 30,
    });
  });

  it('takes an empty value as not set', () => {
    expect(read({ PORT: '', PWS_PUBLIC_READ: ' ' })).toMatchObject({ port: 3000, publicRead: null });
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['PORT', '-1'],
    ['PWS_HOST', 'a b'],
    ['PWS_HOST', '999.1.1.1'],
    ['PWS_URL', 'ilp.contoh.go.id'],
    ['PWS_URL', 'ftp://ilp.contoh.go.id'],
    ['PWS_URL', 'https://contoh.go.id/ilp'],
    ['PWS_DATABASE', 'data/'],
    ['PWS_DATABASE', ':memory:'],
    ['PWS_TIMEZONE', 'WITA'],
    ['PWS_PUBLIC_READ', 'ya'],
    ['PWS_BACKUP_KEEP', '0'],
    ['PWS_BACKUP_KEEP', '3651'],
    ['PWS_BACKUP_KEEP', 'dua'],
  ])('says in one sentence what is wrong with %s=%s', (name, value) => {
    const message = problem({ [name]: value });
    expect(message).toMatch(new RegExp(`^${name} harus .*"${value}"\\.$`));
    expect(message.split('\n')).toHaveLength(1);
  });

  it('names every bad value, and never repeats a secret', () => {
    expect(problem({ PORT: 'x', PWS_SECRET: 'pendek' })).toBe(
      'PORT harus bilangan bulat 1 sampai 65535; isinya sekarang "x".\nPWS_SECRET harus sedikitnya 16 karakter.',
    );
  });
});

function problem(source: Record<string, string>): string {
  try {
    read(source);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message;
  }
  throw new Error('no EnvironmentError');
}
