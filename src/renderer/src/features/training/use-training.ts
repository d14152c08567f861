import type { Training, TrainingFacts } from '@core/training/training'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

type FaultsOnForm = { setFieldError(path: string, message: string): void }
const onForm = (form: FaultsOnForm) => ({
  setFieldError: (path: PropertyKey, message: unknown) => form.setFieldError(String(path), String(message)),
})

/** The whole log, fetched in parts of two hundred, the latest day first. */
export function useTraining() {
  return useQuery({ queryKey: ['training', 'all'], queryFn: () => allTraining() })
}

async function allTraining(before: readonly Training[] = []): Promise<readonly Training[]> {
  const part = await api.training.list({ limit: 200, offset: before.length })
  const rows = [...before, ...part.rows]
  return part.rows.length === 0 || rows.length >= part.total ? rows : allTraining(rows)
}

/** Adds a line, or changes the one with this id. */
export function useSaveTraining(id: string | null, form: FaultsOnForm, onDone: () => void) {
  return useChange(
    (input: TrainingFacts) => (id === null ? api.training.add(input) : api.training.edit({ ...input, id })),
    { done: id === null ? 'Added to the log.' : 'Saved.', form: onForm(form), onSuccess: onDone },
  )
}

/** Takes a line out of the log. */
export function useRemoveTraining(onDone: () => void) {
  return useChange((id: string) => api.training.remove({ id }), { done: 'Taken out of the log.', onSuccess: onDone })
}
