import { initialsOf } from '@core/requests/initials'
import { expect, it } from 'vitest'

it.each([
  ['Tom Ashdown', 'TA'],
  ['  joan   mary whitlock ', 'JMW'],
  ['Anne-Marie O’Neil', 'AMO'],
  ['Élodie d’Arcy', 'ÉD'],
  ['محمد علي', 'مع'],
  ['‏ Tom', 'T'],
  ['李 小龙', '李小'],
  ['J.R.R. Tolkien', 'JRRT'],
  ['"><script>', 'S'],
  ['👩‍👩‍👧', '–'],
  ['', '–'],
  ['a b c d e f g h', 'ABCDE'],
])('the initials of %j are %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
