import net from 'node:net';

/** Resolves to null when the server can listen there, else to one sentence that says why not and what to do. */
export function portProblem(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(explain(error, port, host)));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(null)));
  });
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} sedang dipakai program lain: hentikan program itu, atau pilih port lain dengan PORT, misalnya PORT=${port === 65535 ? 3001 : port + 1}.`;
    case 'EACCES':
      return `Port ${port} hanya boleh dipakai administrator: pilih PORT di atas 1024, misalnya PORT=3000.`;
    default:
      return `Tidak dapat melayani di PWS_HOST=${host} (${error.code}): isi dengan alamat komputer ini, misalnya 0.0.0.0.`;
  }
}
