import { lawChanges } from '@core/law/changes'
import { useLawPacks } from './use-law-packs'

type LawVersion = {
  readonly version: string
  readonly from: string
  readonly changes: readonly { readonly say: string; readonly rules: readonly string[] }[]
}

/** Every version of the rules that counts or counted here, the newest first: those of packs that stand, then the program’s. */
export function useLawVersions(): readonly LawVersion[] {
  const { data: packs = [] } = useLawPacks()
  const standing = packs.filter(({ state }) => state === 'in-use' || state === 'overtaken')
  const ownVersions = [...new Set(lawChanges.map(({ version }) => version))]
  return [
    ...standing.map(({ version, title, changes }) => ({ version, from: `Law pack: ${title}`, changes })),
    ...ownVersions.map((version) => ({
      version,
      from: 'Came with Steward',
      changes: lawChanges.filter((change) => change.version === version),
    })),
  ].toSorted((one, other) => other.version.localeCompare(one.version))
}
