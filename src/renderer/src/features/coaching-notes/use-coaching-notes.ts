import type { NoteFacts } from '@core/coaching-notes/note'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

type FaultsOnForm = { setFieldError(path: string, message: string): void }
const onForm = (form: FaultsOnForm) => ({
  setFieldError: (path: PropertyKey, message: unknown) => form.setFieldError(String(path), String(message)),
})

/** The notes of an engagement without a word of them. What holds them changes on other pages, so it is asked for each time. */
export function useNotes(engagementId: string) {
  return useQuery({
    queryKey: ['coachingNotes', 'list', engagementId],
    queryFn: () => api.coachingNotes.list({ engagementId }),
    staleTime: 0,
  })
}

/** One opening of a note: as long as its page stands, however often it asks. */
export function useOpening(): string {
  return useState(() => crypto.randomUUID())[0]
}

/** A note with its words. Nothing of it is kept in the page once it is left. */
export function useOpenNote(id: string, openingId: string) {
  return useQuery({
    queryKey: ['coachingNotes', 'open', id, openingId],
    queryFn: () => api.coachingNotes.open({ id, openingId }),
    gcTime: 0,
  })
}

/** The words of one version; `version` 0 asks for none. */
export function useNoteVersion(id: string, version: number, openingId: string) {
  return useQuery({
    queryKey: ['coachingNotes', 'version', id, version, openingId],
    queryFn: () => api.coachingNotes.version({ id, version, openingId }),
    enabled: version > 0,
    gcTime: 0,
  })
}

/** Writes the first version of a note. */
export function useAddNote(engagementId: string, form: FaultsOnForm, onSaved: (id: string) => void) {
  return useChange((facts: NoteFacts) => api.coachingNotes.add({ ...facts, engagementId }), {
    done: 'Note saved.',
    form: onForm(form),
    onSuccess: ({ id }) => onSaved(id),
  })
}

/** Adds a version to a note. */
export function useSaveNote(id: string, basedOn: number, form: FaultsOnForm, onSaved: (id: string) => void) {
  return useChange((facts: NoteFacts) => api.coachingNotes.save({ ...facts, id, basedOn }), {
    done: ({ version }) => (version === basedOn ? 'Nothing was changed.' : `Saved as version ${version}.`),
    form: onForm(form),
    onSuccess: (saved) => onSaved(saved.id),
  })
}

/** Every note of an engagement with its words, for paper. */
export function useWholeNotes() {
  return useChange((engagementId: string) => api.coachingNotes.whole({ engagementId }))
}

/** Allows notes before the agreement is signed, with a reason and who allowed it (S4-24). */
export function useAllowNotes(form: FaultsOnForm, onDone: () => void) {
  return useChange(
    (input: { readonly id: string; readonly reason: string; readonly approver: string }) =>
      api.coaching.recordNoteException(input),
    { done: 'Notes are allowed. The reason prints with them.', form: onForm(form), onSuccess: onDone },
  )
}
