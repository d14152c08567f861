/** A size as a person reads it: “43 MB”, “1.2 GB”. Powers of ten, as the systems' own windows show them. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  const units = ['kB', 'MB', 'GB', 'TB']
  let [value, unit] = [bytes / 1000, 0]
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000
    unit += 1
  }
  return `${value < 9.95 && unit > 0 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`
}

/** Less room than this, in bytes, is worth a word before it runs out. */
export const LITTLE_ROOM = 500_000_000
