import type { TaskFacts } from './public-task'

/** The note of a decision with the task it rests on in front, as it was named that day (`psm.task-test`, `acc.record`). */
export function noteWithTask({ name, source }: TaskFacts, note: string): string {
  const first = `Task or function: ${name}. Laid down in: ${source}.`
  return note === '' ? first : `${first}\n${note}`
}

/** What is missing of a task. Where it is only offered, both parts or none. */
export function taskFaults(
  { name, source }: TaskFacts,
  asked: 'required' | 'offered' | 'no',
): { path: 'task' | 'taskSource'; message: string }[] {
  const isEmpty = name.trim() === '' && source.trim() === ''
  if (asked === 'no' || (asked === 'offered' && isEmpty)) return []
  return [
    ...(name.trim() === '' ? [{ path: 'task' as const, message: 'Name the task or function.' }] : []),
    ...(source.trim() === '' ? [{ path: 'taskSource' as const, message: 'Write where it is laid down.' }] : []),
  ]
}
