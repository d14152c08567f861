/**
 * Ids that follow one another, for one import: what is written together then lies together in every index, which makes
 * writing it several times quicker. What stands before the counter is random, from one ordinary id. Asked for a number from
 * 0 on, the answer is always the same.
 */
export function idsInOrder(newId: () => string): (number: number) => string {
  const one = newId()
  const start = `${one.slice(-8)}${one.slice(8, 24)}`
  return (number) => start + (number + 1).toString(16).padStart(12, '0')
}
