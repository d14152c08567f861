/** Something asked, done or shown only while a field holds this value, or one of these. */
export type When = { readonly field: string; readonly is: string | readonly string[] }

/** Does it count, given what is answered? What names no condition always does. */
export function fits(when: When | undefined, values: Readonly<Record<string, unknown>>): boolean {
  if (when === undefined) return true
  const value = values[when.field]
  return typeof when.is === 'string' ? value === when.is : when.is.some((one) => one === value)
}

/** A choice of a field: the value that is stored, and its words. */
export type FieldOption = { readonly value: string; readonly label: string }

/** One question of a form as data, drawn by one component for every kind of request and every event. */
export type Field = {
  readonly name: string
  readonly label: string
  readonly help?: string
  readonly control: 'line' | 'text' | 'number' | 'choice' | 'ticks' | 'tick' | 'date'
  readonly options?: readonly FieldOption[]
  /** What the field holds before anybody answers. */
  readonly initial: string | number | boolean | readonly string[] | null
  readonly optional?: true
  /** Asked only while another field holds this value, or one of these. */
  readonly onlyWhen?: When
}

/** The day a clock counts by where somebody named one has this name in every kind; the log must say it. */
const dayOfClock = 'answerBy'

/** The names of the fields that hold words somebody typed. */
export function typedFields(fields: readonly Field[]): readonly string[] {
  return fields.filter(({ control }) => control === 'line' || control === 'text').map(({ name }) => name)
}

/**
 * The names of the fields of which nothing stays once the person is erased: words somebody typed, and days of theirs, such as
 * that of a call. What was chosen from a list stays, and so does a day the clock counted by (`rights.log`, `erase.log-minimal`).
 */
export function goingFields(fields: readonly Field[]): readonly string[] {
  const days = fields.filter(({ name, control }) => control === 'date' && name !== dayOfClock)
  return [...typedFields(fields), ...days.map(({ name }) => name)]
}

/** What a form of these fields starts with. */
export function initialValues(fields: readonly Field[]): Record<string, unknown> {
  return Object.fromEntries(fields.map(({ name, initial }) => [name, Array.isArray(initial) ? [...initial] : initial]))
}

/** The fields that are asked, given what is answered so far. */
export function askedFields(fields: readonly Field[], values: Readonly<Record<string, unknown>>): readonly Field[] {
  return fields.filter(({ onlyWhen }) => fits(onlyWhen, values))
}
