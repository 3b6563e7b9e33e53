import type { NextConfig } from 'next';

/** The content security policy needs a nonce for each answer and is set in proxy.ts; these hold for every answer. */
const SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

/** Part of every ETag: a new build may draw the same data differently. Kept for the build's own workers. */
process.env.PANTAU_BUILD ??= Date.now().toString(36);

const config: NextConfig = {
  env: { PANTAU_BUILD: process.env.PANTAU_BUILD },
  poweredByHeader: false,
  experimental: {
    /** Pages answer 403 by `forbidden()`, drawn by app/forbidden.tsx. */
    authInterrupts: true,
    /** What the proxy keeps of a body, in memory: files are sent below /api, which it does not see, and forms are small. */
    proxyClientMaxBodySize: '256kb',
  },
  serverExternalPackages: ['better-sqlite3', '@resvg/resvg-js', 'better-auth', 'pdfmake', 'pptxgenjs'],
  /** A checkout inside a folder with another lock file is still a project of its own. */
  turbopack: { root: import.meta.dirname },
  headers: async () => [{ source: '/:path*', headers: SECURITY_HEADERS }],
};

export default config;
