/** A list of ids and labels as the fields of the page want it. */
export function listData<K extends string>(list: Readonly<Record<K, string>>): { value: K; label: string }[] {
  return (Object.entries(list) as [K, string][]).map(([value, label]) => ({ value, label }))
}
