/**
 * What main saw of the register’s folder when it served the page, so that the first drawing need not wait for the
 * register’s thread. A guess: the thread’s own answer replaces it. Absent in development, where main serves no page.
 */
export function expectedState(): 'none' | 'locked' | undefined {
  const { register } = document.documentElement.dataset
  if (register === undefined) return undefined
  return register === 'there' ? 'locked' : 'none'
}
