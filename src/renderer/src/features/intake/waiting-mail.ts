import { useSyncExternalStore } from 'react'

/*
 * A message somebody dropped, on its way to the form, and the messages forms were filled from. They live in this page and
 * nowhere else: locking makes a new page, and with the old one they go.
 */
let waiting: File | null = null
const kept = new Map<string, File>()
const listeners = new Set<() => void>()

/** Hands a file to the form that logs a request; the page with the form takes it when it is drawn. */
export function handOver(file: File): void {
  waiting = file
  tell()
}

/** The file that waits for the form; null where none does. */
export function useWaiting(): File | null {
  return useSyncExternalStore(listen, () => waiting)
}

/** Takes the waiting file, so that nobody else does. */
export function takeWaiting(): File | null {
  const file = waiting
  waiting = null
  if (file) tell()
  return file
}

/** Keeps a file at hand until the request it asks for is logged. */
export function keepFile(id: string, file: File): void {
  kept.set(id, file)
}

/** The file a form was filled from; undefined once the register was locked in between. */
export function fileOf(id: string): File | undefined {
  return kept.get(id)
}

/** Lets a file go. */
export function letGo(id: string): void {
  kept.delete(id)
}

function tell(): void {
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
