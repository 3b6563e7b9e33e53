import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import './_ui/styles/base.css';
import './_ui/styles/shell.css';
import './_ui/styles/figure.css';
import './_ui/styles/pws.css';
import './_ui/styles/form.css';
import './_ui/styles/account.css';
import './_ui/styles/definition.css';
import './_ui/styles/setting.css';
import './_ui/styles/letterhead.css';
import './_ui/styles/checklist.css';
import './_ui/styles/boundary.css';
import './_ui/styles/data.css';
import './_ui/styles/edit.css';
import './_ui/styles/import.css';
import './_ui/styles/follow-up.css';
import './_ui/styles/care.css';
import './_ui/styles/blocker.css';
import './_ui/styles/cadre.css';
import './_ui/styles/pws-graph.css';
import './_ui/styles/matrix.css';
import './_ui/styles/quality.css';
import './_ui/styles/life-cycle.css';
import './_ui/styles/facility.css';
import './_ui/styles/rakor.css';
import './_ui/styles/agreement.css';
import './_ui/styles/guide.css';
import './_ui/styles/share.css';
import './_ui/styles/grid.css';
import './_ui/styles/scale.css';
import './_ui/styles/touch.css';
import './_ui/styles/forced.css';
import './_ui/styles/print.css';

const inter = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  variable: '--font-inter',
  weight: '100 900',
  display: 'swap',
});

export const metadata: Metadata = {
  title: { default: 'Pantau ILP', template: '%s · Pantau ILP' },
  description: 'Pemantauan wilayah setempat cakupan Integrasi Layanan Primer',
  robots: { index: false, follow: false },
  referrer: 'same-origin',
  manifest: '/manifest.webmanifest',
  icons: { icon: '/icon.svg', apple: '/ikon/180.png' },
};

/** Pages that were read stay readable without a network (app/_worker): begun when the page itself has come. */
const KEEP_COPIES = "addEventListener('load',()=>navigator.serviceWorker?.register('/luring.js'))";

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#ffffff' };

export default async function RootLayout({ children }: Readonly<{ children: ReactNode }>) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang="id" className={inter.variable}>
      <body>
        {children}
        {/* Browsers hide a nonce from scripts, so that what React finds differs from what was sent. */}
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: KEEP_COPIES }} />
      </body>
    </html>
  );
}
