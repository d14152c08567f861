import type { WayKind } from '@core/ways/person'

/** The name of a person in the list; the first one may not have been given any. */
export function namedPerson(name: string): string {
  return name === '' ? 'First person, no name yet' : name
}

const ways: Readonly<Record<WayKind, string>> = {
  passphrase: 'with a passphrase',
  recovery: 'with the recovery sheet',
  parts: 'with two of three parts',
  keychain: 'from this computer’s keychain',
}

/** Who did something, and how they had come in: "Ruth Calder, with a passphrase". */
export function whoWords({ who, way }: { readonly who?: string; readonly way?: WayKind }): string {
  if (way === undefined) return 'Not known'
  const how = ways[way]
  if (who) return `${who}, ${how}`
  return `${how.charAt(0).toUpperCase()}${how.slice(1)}`
}
