import type { DraftKey, KeptDraft } from '@core/drafts/draft'
import type { DraftForm } from '@core/drafts/draft-form'
import { api } from '../../app/api'
import { now } from '../../app/clock'

/** Which draft a form has: `part` tells drafts of one form apart; the ids say what an erasure must find. */
export type DraftPlace = {
  readonly form: DraftForm
  readonly part?: string
  readonly recordId?: string | null
  readonly contactId?: string | null
  /** A form that starts empty says that words of before stand in it; one that goes on with a record only after unlocking. */
  readonly ofNewRecord?: boolean
}

/** A draft of this page: the words, since when, and whether it came back from the register when that opened. */
export type HeldDraft = {
  readonly values: unknown
  readonly savedAt: string
  readonly place: DraftPlace
  readonly cameBack: boolean
}

/** How long typing pauses before words are kept in the register, in milliseconds. */
const PAUSE_MS = 3000

/** Somebody who never pauses: the words are kept after so many milliseconds all the same. */
const LONGEST_MS = 20_000

/*
 * What is being written in this page. It lives in this page and in the register, and nowhere else: locking makes a new
 * page, and with the old one every word goes.
 */
const held = new Map<string, HeldDraft & { readonly address: string }>()
const moved = new Set<string>()
const gone = new Map<string, DraftKey>()
const atPutAway = new Set<() => void>()
let left = { at: '', names: new Set<string>() }
let timer: ReturnType<typeof setTimeout> | undefined
let waitingSince = 0

/** Takes over what the register kept, when it opens. `leftAt` is the page one comes back to. */
export function takeOver(drafts: readonly KeptDraft[], leftAt: string): void {
  clearTimeout(timer)
  for (const kept of [held, moved, gone]) kept.clear()
  for (const { form, part, recordId, contactId, address, fields, savedAt } of drafts) {
    const place = { form, part, recordId, contactId }
    held.set(nameOf(place), { values: fields, savedAt, place, address, cameBack: true })
  }
  const names = [...held].flatMap(([name, one]) => (one.address === leftAt ? [name] : []))
  left = { at: leftAt, names: new Set(names) }
  window.addEventListener('hashchange', goneElsewhere)
}

/** The draft of a form, if there is one. */
export function draftOf(place: DraftPlace): HeldDraft | undefined {
  return held.get(nameOf(place))
}

/** Was this form left open when the register locked? Only until one goes to another page: then a dialog opens again by itself. */
export function wasLeftOpen(place: DraftPlace): boolean {
  return left.names.has(nameOf(place))
}

/** The same where a page has several drafts of one record: the first of them. */
export function leftOpenFor(form: DraftForm, recordId: string): HeldDraft | undefined {
  return [...held].find(
    ([name, { place }]) => left.names.has(name) && place.form === form && place.recordId === recordId,
  )?.[1]
}

/** Keeps what stands in a form now: at once in this page, and in the register when typing pauses. */
export function keepDraft(place: DraftPlace, values: unknown): void {
  const name = nameOf(place)
  if (JSON.stringify(held.get(name)?.values) === JSON.stringify(values)) return
  held.set(name, { values, savedAt: now(), place, address: address(), cameBack: false })
  gone.delete(name)
  moved.add(name)
  wait()
}

/** Forgets a draft: it was saved, or thrown away. */
export function dropDraft(place: DraftPlace): void {
  const name = nameOf(place)
  left.names.delete(name)
  if (!held.delete(name)) return
  moved.delete(name)
  gone.set(name, keyOf(place))
  void flush()
}

/** Forgets every draft about a contact who was erased, so that none of its words goes back into the register. */
export function forgetDraftsAbout(contactId: string): void {
  for (const [name, { place }] of held) {
    if (place.contactId !== contactId && place.recordId !== contactId) continue
    held.delete(name)
    moved.delete(name)
  }
}

/** To be called before the page is left for good, for what is kept by other means. Returns what takes it back. */
export function beforePutAway(flushOwn: () => void): () => void {
  atPutAway.add(flushOwn)
  return () => atPutAway.delete(flushOwn)
}

/** Hands everything over before the register locks or the program ends: whoever asks waits for the answer to this call. */
export async function putAway(why: 'lock' | 'quit'): Promise<void> {
  for (const flushOwn of atPutAway) flushOwn()
  await api.drafts.putAway({ ...take(), address: why === 'lock' ? address() : '' }).catch(() => undefined)
}

async function flush(): Promise<void> {
  const changes = take()
  // What cannot be kept now (a full disk) is kept with the next words; the form itself still has it.
  await api.drafts.keep(changes).catch(() => {
    for (const one of changes.drafts) moved.add(nameOf(one))
  })
}

function take() {
  clearTimeout(timer)
  waitingSince = 0
  const drafts = [...moved].flatMap((name) => {
    const one = held.get(name)
    if (!one) return []
    const { recordId = null, contactId = null } = one.place
    return [{ ...keyOf(one.place), recordId, contactId, address: one.address, fields: one.values }]
  })
  const keys = [...gone.values()]
  moved.clear()
  gone.clear()
  return { drafts, gone: keys }
}

function wait(): void {
  const at = Date.now()
  waitingSince ||= at
  clearTimeout(timer)
  timer = setTimeout(() => void flush(), Math.min(PAUSE_MS, Math.max(0, waitingSince + LONGEST_MS - at)))
}

function keyOf({ form, part = '' }: DraftPlace): DraftKey {
  return { form, part }
}

function nameOf({ form, part = '' }: DraftPlace): string {
  return `${form} ${part}`
}

function goneElsewhere(): void {
  if (address() !== left.at) left.names.clear()
}

function address(): string {
  return window.location.hash.replace(/^#/, '').slice(0, 300)
}
