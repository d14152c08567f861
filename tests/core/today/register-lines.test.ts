import { describe, expect, it } from 'vitest'
import type { RegisterHealth, RegisterStatus } from '@core/register/contract'
import { registerLines } from '@core/today/register-lines'

const status = (facts: Partial<RegisterStatus>): RegisterStatus => ({
  state: 'open',
  folder: 'x',
  recoveryProven: true,
  ...facts,
})
const health = (facts: Partial<RegisterHealth>): RegisterHealth => ({
  audit: 'intact',
  note: 'found',
  file: 'not-needed',
  events: 1200,
  ...facts,
})

describe('what the register says about itself', () => {
  it.each([
    [status({ recoveryProven: false }), undefined, ['to-do: Prove your recovery sheet']],
    [status({ recoveryProvenAt: '2026-11-01T23:30:00Z' }), undefined, ['fine: Recovery sheet proven']],
    [undefined, health({}), ['fine: List of changes intact']],
    [undefined, health({ audit: 'checking' }), []],
    [undefined, health({ audit: 'altered' }), ['to-do: Look at the list of changes']],
    [undefined, health({ audit: 'shortened', missing: 3 }), ['to-do: Look at the list of changes']],
    [undefined, undefined, []],
  ])('%#', (statusNow, healthNow, expected) => {
    expect(registerLines(statusNow, healthNow).map(({ state, title }) => `${state}: ${title}`)).toEqual(expected)
  })

  it('says how many changes are gone', () => {
    expect(registerLines(undefined, health({ audit: 'shortened', missing: 3 }))[0]?.detail).toContain('3')
    expect(registerLines(undefined, health({}))[0]?.detail).toBe('1,200 changes, all checked')
  })
})
