import type { z } from 'zod'
import type { Contract } from './contract'
import { AppError, type FieldIssue } from './errors'
import { plainWords } from './plain-words'
import { failure, success, type Result } from './result'

type AnyHandlers = {
  readonly [feature: string]: { readonly [verb: string]: (...input: never[]) => unknown } | undefined
}

/** What serving a call needs besides its handler. Logs get names, codes and milliseconds, never content. */
export type ServeNotes = {
  /** Four characters that join the sentence on the screen with the line in the log. */
  newReference(): string
  /** Called once for each call that failed unexpectedly, with the error’s class only. */
  unexpected(call: string, reference: string, errorName: string): void
  /** The change the handler just made, if it can be taken back. */
  takeUndo?(): string | undefined
}

/**
 * Serves one call: parses the input, runs the handler, parses the output. Used by the worker and by the host, so both
 * answer with the same codes. Outputs are parsed too: a row that no longer fits its model is an error we see.
 */
export async function serve(
  contract: Contract,
  handlers: AnyHandlers,
  feature: string,
  verb: string,
  raw: unknown,
  notes: ServeNotes,
): Promise<Result> {
  const call = Object.hasOwn(contract, feature) && contract[feature] ? ownCall(contract[feature], verb) : undefined
  if (!call) return failure('forbidden')
  const handler = handlers[feature]?.[verb] as ((input: unknown) => unknown) | undefined
  if (!handler) return failure('locked')
  try {
    const input = call.input.safeParse(raw, { error: plainWords })
    if (!input.success) return failure('invalid-input', { issues: issuesOf(input.error) })
    notes.takeUndo?.() // a call that failed after its change may have left one
    const answering = handler(input.data)
    // Taken before anything else can run: another call that was waiting would otherwise go off with it.
    const atOnce = notes.takeUndo?.()
    const answer = await answering
    const undo = atOnce ?? (answering instanceof Promise ? notes.takeUndo?.() : undefined)
    return success(call.output.parse(answer), undo)
  } catch (error) {
    if (error instanceof AppError) return failure(error.code, error.detail)
    const reference = notes.newReference()
    notes.unexpected(`${feature}.${verb}`, reference, error instanceof Error ? error.name : typeof error)
    return failure('unexpected', { reference })
  }
}

/** More faults than a person can mend at one go; the rest show once these are gone. */
const mostIssues = 100

/** The faults of an input as dotted paths with our own messages. A name of a field that is no name is cut short. */
export function issuesOf(error: z.ZodError): FieldIssue[] {
  return error.issues.slice(0, mostIssues).map(({ path, message }) => ({
    path: path.map((part) => String(part).slice(0, 60)).join('.'),
    message,
  }))
}

function ownCall(feature: Contract[string], verb: string) {
  return Object.hasOwn(feature, verb) ? feature[verb] : undefined
}
