import { AppError } from '@core/contract/errors'
import type { Contract } from '@core/contract/contract'
import { issuesOf, serve } from '@core/contract/serve'
import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

const contract = {
  birds: {
    add: { input: z.strictObject({ name: z.string().min(1, 'Write a name.') }), output: z.object({ id: z.string() }) },
    list: { input: z.void(), output: z.array(z.string()) },
  },
} as const satisfies Contract

const log: string[] = []
let undo: string | undefined
const notes = {
  newReference: () => 'A1B2',
  unexpected: (...said: string[]) => void log.push(said.join(' ')),
  takeUndo: () => {
    const taken = undo
    undo = undefined
    return taken
  },
}
type Handler = (input: never) => unknown
let handlers: Record<string, Record<string, Handler> | undefined>

beforeEach(() => {
  log.length = 0
  undo = undefined
  handlers = { birds: { add: ({ name }: { name: string }) => ({ id: name, secret: 'x' }), list: () => ['wren'] } }
})

const call = (feature: string, verb: string, input?: unknown) => serve(contract, handlers, feature, verb, input, notes)

describe('a call', () => {
  it('is answered with what its output allows, and no more', async () => {
    expect(await call('birds', 'add', { name: 'wren' })).toEqual({ ok: true, value: { id: 'wren' } })
    expect(await call('birds', 'list')).toEqual({ ok: true, value: ['wren'] })
  })

  it('carries the undo of its own change, never one that was left behind', async () => {
    undo = 'left behind'
    expect(await call('birds', 'list')).toEqual({ ok: true, value: ['wren'] })
    handlers['birds'] = { add: () => ((undo = 'mine'), { id: 'x' }) }
    expect(await call('birds', 'add', { name: 'wren' })).toEqual({ ok: true, value: { id: 'x' }, undo: 'mine' })
  })

  it('keeps that undo from a call that was waiting all the while and ends at the same moment', async () => {
    let end = (_names: string[]): void => undefined
    const waited = new Promise<string[]>((resolve) => (end = resolve))
    const change = () => {
      undo = 'mine'
      end(['wren'])
      return { id: 'x' }
    }
    handlers['birds'] = { add: change, list: () => waited }
    const waiting = call('birds', 'list')
    const changing = call('birds', 'add', { name: 'wren' })
    expect(await waiting).toEqual({ ok: true, value: ['wren'] })
    expect(await changing).toEqual({ ok: true, value: { id: 'x' }, undo: 'mine' })
  })

  it.each([
    ['fish', 'add'],
    ['birds', 'fly'],
    ['birds', 'constructor'],
    ['birds', '__proto__'],
    ['__proto__', 'toString'],
    ['constructor', 'name'],
    ['', ''],
  ])('that is not in the contract is forbidden: %s.%s', async (feature, verb) => {
    expect(await call(feature, verb, {})).toEqual({ ok: false, code: 'forbidden', detail: {} })
  })

  it('without a handler is locked, before its input is looked at', async () => {
    handlers = {}
    expect(await call('birds', 'add', 'anything')).toEqual({ ok: false, code: 'locked', detail: {} })
  })

  it('with a wrong input reaches no handler', async () => {
    handlers['birds'] = { add: () => expect.fail('it was called') }
    expect(await call('birds', 'add', { name: '' })).toEqual({
      ok: false,
      code: 'invalid-input',
      detail: { issues: [{ path: 'name', message: 'Write a name.' }] },
    })
    expect(await call('birds', 'add', null)).toMatchObject({
      detail: { issues: [{ path: '', message: 'This does not have the form that is needed.' }] },
    })
  })

  it('that is refused gives its code, its detail and nothing of its message', async () => {
    handlers['birds'] = { list: () => Promise.reject(new AppError('not-allowed', { reason: 'It is night.' })) }
    expect(await call('birds', 'list')).toEqual({ ok: false, code: 'not-allowed', detail: { reason: 'It is night.' } })
    expect(log).toEqual([])
  })

  it.each<[string, unknown, string]>([
    ['throws', new TypeError('Perpetua is undefined'), 'TypeError'],
    ['throws a text', 'Perpetua', 'string'],
    ['throws nothing', undefined, 'undefined'],
  ])('that %s gives a reference, and the log gets the class of the error only', async (_, thrown, name) => {
    const failing = () => {
      throw thrown
    }
    handlers['birds'] = { list: failing }
    const answer = await call('birds', 'list')
    expect(answer).toEqual({ ok: false, code: 'unexpected', detail: { reference: 'A1B2' } })
    expect(log).toEqual([`birds.list A1B2 ${name}`])
  })

  it('whose answer does not fit its model is an error that is seen', async () => {
    handlers['birds'] = { list: () => [{ name: 'Perpetua' }] }
    expect(await call('birds', 'list')).toEqual({ ok: false, code: 'unexpected', detail: { reference: 'A1B2' } })
    expect(log).toEqual(['birds.list A1B2 ZodError'])
  })
})

it('keeps faults short, however long the input', () => {
  const many = z.array(z.string()).safeParse(Array.from({ length: 5000 }, () => 1))
  expect(issuesOf(many.error ?? expect.fail())).toHaveLength(100)
  const named = z.record(z.string().max(1), z.string()).safeParse({ ['x'.repeat(100_000)]: '' })
  expect(issuesOf(named.error ?? expect.fail())[0]?.path).toHaveLength(60)
})
