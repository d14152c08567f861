import type { DutyFacts, GroupFacts, PurposeFacts, RecipientFacts, SecurityFacts } from '@core/processing/facts'
import type { GroupPart, PurposePart } from '@core/processing/record'
import type { StarterSetId } from '@core/processing/starter/index'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

type FaultsOnForm = { setFieldError(path: string, message: string): void }
const onForm = (form: FaultsOnForm) => ({
  setFieldError: (path: PropertyKey, message: unknown) => form.setFieldError(String(path), String(message)),
})

/** The record of processing, with the schedule and the places it points to. Other pages change those, so it is asked for each time. */
export function useRecord() {
  return useQuery({ queryKey: ['processing', 'record'], queryFn: () => api.processing.get(), staleTime: 0 })
}

/** Proposes a starter set. */
export function useStart() {
  return useChange((asked: { set: StarterSetId; fromPolicy: boolean }) => api.processing.start(asked), {
    done: 'Proposed. Nothing counts before you confirm it.',
    // The record begins where the reader looks first.
    onSuccess: () => document.querySelector<HTMLElement>('[data-page-title]')?.focus(),
  })
}

type By = { readonly by: string }

/** Saves a group of people; a new one where there is no id. */
export function useSaveGroup(id: string | null, form: FaultsOnForm, onSuccess: () => void) {
  return useChange(
    (input: { facts: GroupFacts; confirmed: GroupPart[] } & By) => api.processing.saveGroup({ ...input, id }),
    { done: 'Saved in the record.', form: onForm(form), onSuccess },
  )
}

/** Saves a purpose of a group. */
export function useSavePurpose(id: string | null, groupId: string, form: FaultsOnForm, onSuccess: () => void) {
  return useChange(
    (input: { facts: PurposeFacts; confirmed: PurposePart[] } & By) =>
      api.processing.savePurpose({ ...input, id, groupId }),
    { done: 'Saved in the record.', form: onForm(form), onSuccess },
  )
}

/** Saves somebody outside who sees details. */
export function useSaveRecipient(id: string | null, form: FaultsOnForm, onSuccess: () => void) {
  return useChange(
    (input: { facts: RecipientFacts; confirmed: boolean } & By) => api.processing.saveRecipient({ ...input, id }),
    { done: 'Saved in the record.', form: onForm(form), onSuccess },
  )
}

/** Takes a group, a purpose or somebody outside out of the record. */
export function useRemove(kind: 'group' | 'purpose' | 'recipient', onSuccess: () => void) {
  const calls = {
    group: api.processing.removeGroup,
    purpose: api.processing.removePurpose,
    recipient: api.processing.removeRecipient,
  }
  return useChange(async (id: string) => calls[kind]({ id }), { done: 'Taken out of the record.', onSuccess })
}

/** Says what is truly done to keep details safe. */
export function useSaveSecurity(onSuccess: () => void) {
  return useChange((input: { facts: SecurityFacts } & By) => api.processing.saveSecurity(input), {
    done: 'Saved in the record.',
    onSuccess,
  })
}

/** Answers whether the exception for small organisations helps. */
export function useSaveDuty(onSuccess: () => void) {
  return useChange((input: { facts: DutyFacts } & By) => api.processing.saveDuty(input), {
    done: 'Saved in the record.',
    onSuccess,
  })
}

/** Lets the privacy policy follow the record. */
export function useTakeIntoPolicy() {
  return useChange(() => api.processing.takeIntoPolicy(), {
    done: 'The draft of the privacy policy says the same now. Read it, then approve it.',
  })
}
