/** A file's name as a header can carry it: plain letters, the rest as underscores. */
export function headerName(name: string): string {
  return name.normalize('NFKD').replace(/[^\w.() -]/g, '_');
}
