import type { DueItem } from '../today/due-item'
import type { QuietLine } from '../today/quiet-line'
import { type PublicationPlace, publicationPlaces, publicationWords } from './publication'
import type { RecordingLine } from './recording'

const page = '/marketing/recordings'

/** Recordings whose day has come, as due things; those a request or a claim holds wait until it is closed. `total` counts all of them. */
export function recordingsDue(reached: readonly RecordingLine[], total: number): DueItem[] {
  const free = reached.filter(({ heldBy }) => heldBy.length === 0)
  const held = reached.length - free.length
  const first = free[0]
  if (!first) return []
  const only = free.length === 1 && total === reached.length
  const count = total - held
  const others =
    held === 0 ? '' : ` ${held === 1 ? 'One more is' : `${held} more are`} held by an open request or claim.`
  return [
    {
      id: 'recordings:reached',
      on: first.destroyOn,
      kind: 'recording',
      title: only
        ? `Destroy call recording ${first.reference}, or say why not`
        : `Decide about ${count} call recordings`,
      why: `${only ? 'Its day to be destroyed has come.' : 'Their days to be destroyed have come.'}${others}`,
      verb: 'Decide',
      href: only ? `${page}/${first.id}` : `${page}?show=reached`,
      state: 'due',
      rules: ['rec.retention'],
    },
  ]
}

/** Where an organisation that records calls does not say so yet (S3-20, S3-21, `rec.inform`). */
export function publicationDue(missing: readonly PublicationPlace[]): DueItem[] {
  if (missing.length === 0) return []
  const named = missing.map((place) => publicationWords[place].short.toLowerCase()).join(', ')
  const left = `${missing.length} of ${publicationPlaces.length} places left`
  return [
    {
      id: 'recordings:publication',
      on: null,
      kind: 'recording',
      title: `Say that calls are recorded: ${left}`,
      why: `Not ticked yet: ${named}.`,
      verb: 'Open the list',
      href: `${page}?show=publication`,
      state: 'due',
      rules: ['rec.inform', 'rec.policy-fields'],
    },
  ]
}

/** For “Quietly fine”: every recording is within its time. */
export function recordingsQuiet({ kept, reached }: { readonly kept: number; readonly reached: number }): QuietLine[] {
  if (kept === 0 || reached > 0) return []
  const detail = kept === 1 ? 'One is in the register.' : `${kept.toLocaleString('en-GB')} are in the register.`
  return [
    { id: 'recordings:in-time', state: 'fine', title: 'Call recordings are within their time', detail, href: page },
  ]
}
