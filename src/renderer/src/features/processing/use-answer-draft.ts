import type { ProcessingRecord } from '@core/processing/record'
import type { UseFormReturnType } from '@mantine/form'
import { wasLeftOpen, type DraftPlace } from '../drafts/held-drafts'
import { useDraft, useOnlyOverLock, type FormDraft } from '../drafts/use-draft'
import type { Opened } from './open-order'

/** Keeps what is typed in a dialog of the record over a lock; closing the dialog gives it up. */
export function useAnswerDraft<V extends Record<string, unknown>>(
  form: UseFormReturnType<V>,
  opened: Opened,
): FormDraft {
  const draft = useDraft(form, placeOf(opened))
  useOnlyOverLock(draft)
  return draft
}

/** The dialog that stood open with words in it when the register locked. */
export function leftOpen({ groups, purposes, recipients }: ProcessingRecord): Opened | null {
  const all: Opened[] = [
    { kind: 'security' },
    { kind: 'duty' },
    { kind: 'group', id: null },
    ...groups.flatMap(({ id }): Opened[] => [
      { kind: 'group', id },
      { kind: 'purpose', id: null, groupId: id },
    ]),
    ...purposes.map(({ id, groupId }): Opened => ({ kind: 'purpose', id, groupId })),
    ...[null, ...recipients.map(({ id }) => id)].map((id): Opened => ({ kind: 'recipient', id })),
  ]
  return all.find((one) => wasLeftOpen(placeOf(one))) ?? null
}

function placeOf(opened: Opened): DraftPlace {
  const id = 'id' in opened ? opened.id : null
  const of = opened.kind === 'purpose' && id === null ? opened.groupId : ''
  const part = [opened.kind, id ?? '', of].join(' ').trim()
  return { form: 'processing', part, recordId: id, ofNewRecord: 'id' in opened && id === null }
}
