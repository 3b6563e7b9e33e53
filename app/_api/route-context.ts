/** What Next.js hands a route handler beside the request: the parts of the address that stand in brackets. */
export type RouteContext = Readonly<{ params: Promise<Record<string, string>> }>;
