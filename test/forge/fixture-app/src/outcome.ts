/** What a call came to, as data: so that tests see the error that the real packages threw. */
export async function outcomeOf(run: () => unknown): Promise<object> {
  try {
    return { value: await run() };
  } catch (error) {
    const { name, message, code, status } = error as Error & { code?: string; status?: number };
    const details = (error as { responseDetails?: { status: number } }).responseDetails;
    return { name, message, code, status: details?.status ?? status };
  }
}
