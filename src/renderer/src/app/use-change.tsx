import { Anchor, Group, Text } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useMutation, type UseMutationResult } from '@tanstack/react-query'
import { api, ApiError, takeUndos } from './api'
import { sentenceFor } from './error-sentences'

type Options<I, O> = {
  /** What the message says afterwards; without it there is no message. */
  done?: string | ((value: O, input: I) => string)
  onSuccess?: (value: O, input: I) => void
  /** Faults the register found are put beside their fields. */
  form?: Pick<UseFormReturnType<Record<string, unknown>>, 'setFieldError'>
}

/** A change to the register from the page: says what was done, offers Undo, and says what went wrong. */
export function useChange<I, O>(
  change: (input: I) => Promise<O>,
  options: Options<I, O> = {},
): UseMutationResult<O, ApiError, I> {
  return useMutation<O, ApiError, I>({
    mutationFn: async (input) => {
      takeUndos()
      const value = await change(input)
      const undos = takeUndos()
      if (options.done) sayDone(typeof options.done === 'function' ? options.done(value, input) : options.done, undos)
      return value
    },
    onSuccess: (value, input) => options.onSuccess?.(value, input),
    onError: (error) => {
      const issues = error instanceof ApiError ? (error.detail.issues ?? []) : []
      for (const issue of issues) options.form?.setFieldError(issue.path, issue.message)
      if (issues.length === 0 || !options.form) sayFailed(error)
    },
  })
}

/**
 * Bottom right: what was done, with Undo until the register locks (tokens: “Message after an act”). An act that made
 * several changes is taken back whole, the latest change first.
 */
export function sayDone(message: string, undos: readonly string[] = []): void {
  const undo = undos.at(-1)
  const id = undo ? `undo-${undo}` : undefined
  if (id) replaceUndoMessage(id)
  const takeBack = async () => {
    if (id) notifications.hide(id)
    const waits = `waits-${undo}`
    const slow = setTimeout(() => {
      notifications.show({ id: waits, message: 'Being undone. You can go on.', loading: true, autoClose: false })
    }, SLOW_MS)
    try {
      for (const token of undos.toReversed()) await api.history.undo({ token })
      notifications.show({ message: 'Undone.', autoClose: 6000 })
    } catch (error) {
      sayFailed(error)
    } finally {
      clearTimeout(slow)
      notifications.hide(waits)
    }
  }
  notifications.show({
    ...(id && { id }),
    autoClose: undo ? false : 6000,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text>{message}</Text>
        {undo && (
          <Anchor component="button" type="button" fw={600} onClick={() => void takeBack()}>
            Undo
          </Anchor>
        )}
      </Group>
    ),
  })
}

/** Taking back an act on many takes longer than this, in milliseconds; then that is said. */
const SLOW_MS = 500

/** How long a message certainly stays: an act often ends on another page, which must not take its message away. */
const SETTLING_MS = 2000

let shown: { id: string; at: number } | undefined

/** One message with Undo at a time: it goes with the next change or the next page. Settings has the whole list. */
function replaceUndoMessage(id: string): void {
  if (shown) notifications.hide(shown.id)
  else window.addEventListener('hashchange', hideUndoMessage)
  shown = { id, at: Date.now() }
}

function hideUndoMessage(): void {
  if (shown && Date.now() - shown.at > SETTLING_MS) notifications.hide(shown.id)
}

/** The same place, for a failure: what happened, and what to do. */
export function sayFailed(error: unknown): void {
  const { happened, next } =
    error instanceof ApiError ? sentenceFor(error.code, error.detail) : sentenceFor('unexpected')
  // One message for one kind of failure: a full disk is told once, not for every try.
  const id = `failed-${error instanceof ApiError ? error.code : 'unexpected'}`
  notifications.show({ id, title: happened, message: next, color: 'red', autoClose: 12_000, role: 'alert' })
}
