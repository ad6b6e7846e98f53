/** Has the words of the details there before they are shown. */
export async function detailTexts(): Promise<void> {
  const words = await import('./details-in-words.ts')
  await words.ready
}
