import type { BundleSource } from '../source'
import { caseSources } from './cases'
import { changeSource } from './changes'
import { coachingSources } from './coaching'
import { coachingNoteSources } from './coaching-notes'
import { contactSources } from './contact'
import { decisionSources } from './decisions'
import { fileSource } from './files'
import { listSources } from './lists'
import { permissionSources } from './permissions'
import { retentionSources } from './retention'
import { requestSources } from './requests'

/** Everything the register holds about one person, by where it comes from. Passages of other records come besides (`mentions.ts`). */
export const bundleSources: readonly BundleSource[] = [
  ...contactSources,
  ...permissionSources,
  ...requestSources,
  ...decisionSources,
  ...caseSources,
  ...retentionSources,
  ...coachingSources,
  ...coachingNoteSources,
  fileSource,
  ...listSources,
  changeSource,
]

/** Tables that can hold something about a person and are in no bundle, with the reason. */
export const notInBundles: Readonly<Record<string, string>> = {
  search_entry: 'An index: the same words again.',
  left_page: 'The page somebody had open when it locked; gone at the next opening.',
  erasure_plan: 'What a case will lock away when it erases the person; the decision is in the story of that case.',
  locked_copy: 'Of somebody who was erased: it hangs on its case, and only that opens it.',
  erasure: 'That an erasure was carried out, by ids: whoever it was is gone.',
  destroyed_record: 'That a record was destroyed when its time was over, by ids: what it said is gone.',
  erasure_mark: 'Keyed hashes of somebody who is gone.',
  bundle_choice: 'What was decided about the items of this very answer; the letter says what is held back and why.',
  bundle_look: 'Who of the staff looked at this very answer a second time.',
  bundle_package: 'Where the locked file of this very answer lies, and the words that open it: they have both.',
  bulk_act: 'An act on many at once, until it can no longer be taken back.',
  bulk_piece: 'What stood before that act, so that it can be taken back; what stands now is in the bundle.',
  request_relation: 'That two cases belong together, by ids; each case is in the bundle.',
  campaign:
    'The facts of a campaign, which are about nobody; that somebody was in its list stands there as a line of its own.',
  import_request: 'That a request came with an import, by ids.',
}
