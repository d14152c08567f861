import type { RegisterPlace } from './contract'

/** Something about the folder that a person should act on: what is so, why it matters, what to do. */
export type PlaceWarning = { readonly title: string; readonly say: string; readonly todo: string }

/** What to say of the folder's place; nothing where it is on this computer. */
export function placeWarning({ place }: Pick<RegisterPlace, 'place'>): PlaceWarning | undefined {
  switch (place.kind) {
    case 'synchronised':
      return {
        title: `This folder is synchronised by ${place.by}`,
        say: 'Two computers would spoil the register: each would overwrite what the other saved.',
        todo: `Keep the register here on this computer only: tell ${place.by} to leave this folder out. Let the cloud keep backups only.`,
      }
    case 'network':
      return {
        title: 'This folder is on a network disk',
        say: 'When the connection drops during a save, or two computers open it, the register can be spoilt.',
        todo: 'Keep the register on this computer’s own disk. A network disk is a good place for backups.',
      }
    case 'this-computer':
      return undefined
    default:
      return place satisfies never
  }
}

/** What to say of files that look like another copy of the register; nothing where there is none. */
export function copiesWarning({ copies }: Pick<RegisterPlace, 'copies'>): PlaceWarning | undefined {
  if (copies.length === 0) return undefined
  const many = copies.length > 1
  return {
    title: many
      ? `${copies.length} files look like other copies of the register`
      : 'A file looks like another copy of the register',
    say: `A cloud service leaves such ${many ? 'files' : 'a file'} when two computers saved at once. Changes may be in ${many ? 'them' : 'it'} that are not in your register. Steward opened and deleted nothing.`,
    todo: `Move ${many ? 'them' : 'it'} to another folder and keep ${many ? 'them' : 'it'} until you have compared your last entries.`,
  }
}

/** The kind of place in a few words, without any name of a folder: for lines and for the report. */
export function placeWord({ place }: Pick<RegisterPlace, 'place'>): string {
  if (place.kind === 'synchronised') return `In a folder synchronised by ${place.by}`
  return place.kind === 'network' ? 'On a network disk' : 'On this computer'
}
