import { z } from 'zod';

/** RFC 9457 problem details, as app/_api/problem writes them. */
export const PROBLEM = z.object({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.union([z.literal(400), z.literal(401), z.literal(403), z.literal(404)]),
  detail: z.string().describe('Kalimat untuk orang: apa yang salah dan apa yang dapat dilakukan.'),
  parameter: z.string().optional().describe('Parameter yang ditolak.'),
  nearest: z.string().nullable().optional().describe('Pilihan sah yang paling dekat.'),
});
