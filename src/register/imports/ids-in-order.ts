/**
 * Ids that follow one another, for one import: what is written together then lies together in every index, which makes
 * writing it several times quicker. What stands before the counter is random, from one ordinary id.
 */
export function idsInOrder(newId: () => string): () => string {
  const one = newId()
  const start = `${one.slice(-8)}${one.slice(8, 24)}`
  let count = 0
  return () => `${start}${(++count).toString(16).padStart(12, '0')}`
}
