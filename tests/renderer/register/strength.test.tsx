import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { guessesFor } from '../../../src/renderer/src/features/register/passphrase-strength'
import { strengthOf } from '../../../src/renderer/src/features/register/strength-words'
import { StrengthMeter } from '../../../src/renderer/src/features/register/StrengthMeter'
import { show } from '../show'

test.each([
  ['password12', 'Weak'],
  ['summer2026!', 'Weak'],
  ['aaaaaaaaaaaaaaaa', 'Weak'],
  ['correct horse battery staple', 'Weak'],
  ['kettle moss violin', 'Fair'],
  ['kettle moss violin tram', 'Good'],
  ['kettle moss violin tram otter', 'Strong'],
])('"%s" is told to be %s', (passphrase, word) => {
  expect(strengthOf(guessesFor(passphrase)).word).toBe(word)
})

test('a word more is never weaker', () => {
  const words = ['kettle', 'moss', 'violin', 'tram', 'otter']
  const guesses = words.map((_, count) => guessesFor(words.slice(0, count + 2).join(' ')))
  expect(guesses).toEqual(guesses.toSorted((a, b) => a - b))
})

test('the same word again adds nothing', () => {
  expect(strengthOf(guessesFor('kettle kettle kettle kettle')).word).toBe('Weak')
})

test.each([
  [1e5, 'less than a minute'],
  [2 * 1e4 * 60 * 5, 'about 5 minutes'],
  [2 * 1e4 * 3600, 'about 1 hour'],
  [2 * 1e4 * 86_400 * 365 * 40, 'about 40 years'],
  [1e20, 'more than a thousand years'],
])('%d guesses take %s', (guesses, time) => {
  expect(strengthOf(guesses).time).toBe(time)
})

test('the meter counts down to the shortest allowed, then says word, time and what it assumes', async () => {
  const { rerender } = show(<StrengthMeter passphrase="short" />)
  expect(screen.getByRole('status')).toHaveTextContent('5 more characters.')
  rerender(<p />)
  show(<StrengthMeter passphrase="summer2026!" />)
  expect(await screen.findByText('Weak.')).toBeInTheDocument()
  expect(screen.getByRole('status')).toHaveTextContent('ten thousand guesses a second')
  expect(screen.getByRole('status')).toHaveTextContent('You may use it')
})
