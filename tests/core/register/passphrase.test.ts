import { newPassphrase, normalisePassphrase, passphraseLength, PASSPHRASE_MAX } from '@core/register/passphrase'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyText } from '../../fixtures/any-text'

it('makes one passphrase of all the ways to type the same letters', () => {
  expect(normalisePassphrase('cafe\u0301')).toBe(normalisePassphrase('caf\u00e9'))
  expect(normalisePassphrase('Ｓｔｅｗａｒｄ')).toBe('Steward')
})

it('does not change twice, and keeps spaces', () => {
  fc.assert(
    fc.property(anyText, (text) => normalisePassphrase(normalisePassphrase(text)) === normalisePassphrase(text)),
  )
  expect(normalisePassphrase(' two  spaces ')).toBe(' two  spaces ')
})

it.each([
  ['', false],
  ['nine char', false],
  ['ten chars!', true],
  ['aaaaaaaaaa', true],
  ['🦢🦢🦢🦢🦢🦢🦢🦢🦢', false],
  ['🦢🦢🦢🦢🦢🦢🦢🦢🦢🦢', true],
  ['пароль на каждый день', true],
  ['x'.repeat(PASSPHRASE_MAX), true],
  ['x'.repeat(PASSPHRASE_MAX + 1), false],
])('%j as a new passphrase: %s', (text, good) => {
  expect(newPassphrase.safeParse(text).success).toBe(good)
})

it('counts what the person sees as one letter with its accent as one', () => {
  expect(passphraseLength('cafe\u0301')).toBe(4)
})
