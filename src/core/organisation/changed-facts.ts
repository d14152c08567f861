import type { Organisation } from './organisation'

/** The names of the facts that differ, for the audit trail; the values stay out of it. All of them, the first time. */
export function changedFacts(before: Organisation | null, after: Organisation): string[] {
  const { regulator, ...facts } = after
  const own = names(facts).filter((name) => before?.[name] !== facts[name])
  const regulators = names(regulator).filter((name) => before?.regulator[name] !== regulator[name])
  return [...own, ...regulators.map((name) => `regulator.${name}`)]
}

function names<T extends object>(value: T): (keyof T & string)[] {
  return Object.keys(value) as (keyof T & string)[]
}
