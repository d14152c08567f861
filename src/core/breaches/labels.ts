/** The labels of a table of choices, by id: what a list on screen and a schema need. */
export function labelsOf<K extends string>(
  table: Record<K, { readonly label: string } | { readonly ask: string }>,
): Record<K, string> {
  const labels: Partial<Record<K, string>> = {}
  for (const key in table) {
    const entry = table[key]
    labels[key] = 'label' in entry ? entry.label : entry.ask
  }
  return labels as Record<K, string>
}
