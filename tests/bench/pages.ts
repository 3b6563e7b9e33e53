export async function pageMeasures(): Promise<never[]> {
  return [];
}
