/** The name of an export while it is being written. */
export function partOf(file: string): string {
  return `${file}.part`
}
