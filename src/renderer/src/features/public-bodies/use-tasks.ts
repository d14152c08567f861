import type { TaskFacts } from '@core/tasks/public-task'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'

/** Every task or function that was named, by its name. */
export function useTasks() {
  return useQuery({ queryKey: ['tasks', 'list'], queryFn: () => api.tasks.list() })
}

/** Ties a saved decision to its task, and keeps the task for the next time. */
export function keepTask(decisionId: string, { name, source }: TaskFacts) {
  return api.tasks.keep({ decisionId, name, source })
}
