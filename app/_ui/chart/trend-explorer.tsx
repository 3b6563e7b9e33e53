'use client';

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import type { TrendChartProps } from './trend-chart';

type Props = TrendChartProps & Readonly<{ children: ReactNode }>;

/**
 * Shows the server's picture until the reader has scrolled to it and the browser is idle, then loads Recharts and React
 * Query and lets the trend be explored. If they cannot be loaded (no network), the picture simply stays.
 */
export function TrendExplorer({ children, ...chart }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [Chart, setChart] = useState<ComponentType<TrendChartProps> | null>(null);

  useEffect(() => {
    const element = frame.current;
    if (!element || Chart) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      import('./trend-chart').then(
        ({ TrendChart }) => setChart(() => TrendChart),
        (error: unknown) => console.warn('Tren interaktif tidak dapat dimuat; gambar tetap berlaku.', error),
      );
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [Chart]);

  return (
    <div ref={frame}>
      <div className={Chart ? 'print-only' : undefined}>{children}</div>
      {Chart && (
        <div className="trend-interactive">
          <Chart {...chart} />
        </div>
      )}
    </div>
  );
}
