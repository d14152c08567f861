/** An address in one line becomes one of several; the postcode stands by itself where it is not in it already. */
export function envelope(value: string, postcode: string): string {
  const parts = value.split(/\s*[\n,]\s*/).filter((part) => part !== '')
  const has =
    postcode === '' || value.replace(/\s/g, '').toLowerCase().includes(postcode.replace(/\s/g, '').toLowerCase())
  return [...parts, ...(has ? [] : [postcode])].join('\n')
}
