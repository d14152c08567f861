import { ukDateTime } from '../time/instant'
import type { QuietLine } from '../today/quiet-line'
import type { KeptDraft } from './draft'
import { draftForms } from './draft-form'

/** For “Quietly fine”: what was begun and never saved, each with the way back to it. Names nobody. */
export function quietDrafts(drafts: readonly KeptDraft[]): QuietLine[] {
  return drafts.map(({ form, part, address, savedAt }) => ({
    id: `drafts:${form}:${part}`.slice(0, 120),
    state: 'to-do',
    title: `${draftForms[form]}, not saved yet`,
    detail: `You were writing it on ${ukDateTime(savedAt)}.`,
    href: address,
    act: 'Go on',
  }))
}
