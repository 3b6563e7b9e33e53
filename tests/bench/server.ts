import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { serverCommand } from '@/scripts/server-command';

export const ROOT = path.resolve(import.meta.dirname, '../..');
const HOST = '127.0.0.1';
/** Milliseconds a server may take to answer for the first time, and an answer at any time. */
const START_LIMIT = 60_000;
const ANSWER_LIMIT = 20_000;

/** One answer: until its first byte in milliseconds, its headers and its whole body. */
export type Answer = Readonly<{ firstByte: number; status: number; body: Buffer }>;
export type Server = Readonly<{
  get: (address: string, encoding?: 'gzip') => Promise<Answer>;
  stop: () => Promise<void>;
}>;

/** Serves the build as `npm start` does, on a free port of this machine only. Builds first when there is no build. */
export async function startServer(database: string): Promise<Server> {
  if (!fs.existsSync(path.join(ROOT, '.next', 'BUILD_ID'))) {
    await promisify(execFile)(process.execPath, [path.join(ROOT, 'scripts', 'bootstrap.mjs'), 'build']);
  }
  const port = await freePort();
  const child = spawn(process.execPath, serverCommand(ROOT, { port, host: HOST }), {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PWS_PUBLIC_READ: 'true',
      PWS_DATABASE: database,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const server: Server = {
    get: (address, encoding) => get(agent, port, address, encoding),
    stop: async () => {
      agent.destroy();
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
  try {
    await ready(child);
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, HOST, () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Resolves when the server has said that it is ready. */
function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('Server tidak siap dalam satu menit.')), START_LIMIT);
    child.once('exit', (code) => reject(new Error(`Server berhenti sebelum siap (kode ${code}).`)));
    let said = '';
    child.stdout?.on('data', (part: Buffer) => {
      said += part.toString();
      if (!said.includes('Ready in')) return;
      clearTimeout(limit);
      resolve();
    });
  });
}

function get(agent: http.Agent, port: number, address: string, encoding?: 'gzip'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = encoding ? { 'accept-encoding': encoding } : {};
    const start = performance.now();
    const request = http.get({ agent, port, host: HOST, path: address, headers, timeout: ANSWER_LIMIT }, (response) => {
      let firstByte = 0;
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => {
        firstByte ||= performance.now() - start;
        parts.push(part);
      });
      response.on('error', reject);
      response.on('end', () => resolve({ firstByte, status: response.statusCode ?? 0, body: Buffer.concat(parts) }));
    });
    request.on('timeout', () => request.destroy(new Error(`${address} tidak menjawab.`)));
    request.on('error', reject);
  });
}
