/** The parts of a name as a list has them, and as they go into the register. */
export type NameParts = {
  readonly displayName: string
  readonly givenName: string
  readonly familyName: string
  /** Letters such as FCIPD, which are no part of the name. */
  readonly letters: string
}

type Given = {
  readonly full: string
  readonly given: string
  readonly middle: string
  readonly family: string
  readonly suffix: string
}

/** Words that end the names of firms: a comma before them does not turn a name round. */
const firm = /\b(ltd|limited|plc|llp|cic|inc|llc|trust|association|society|gmbh)\b/i

/** Brings the parts of a name together: “Kettlestang, Honoria” is turned, letters after a name are set apart. */
export function nameFrom({ full, given, middle, family, suffix }: Given): NameParts {
  const last = withoutLetters(family)
  const letters = [suffix, last.letters].filter(Boolean).join(', ')
  if (given !== '' || last.name !== '') {
    const spoken = [given, middle, last.name].filter(Boolean).join(' ')
    if (last.name !== '' || full !== '')
      return { displayName: spoken, givenName: given, familyName: last.name, letters }
    return { ...split(given), displayName: spoken, letters }
  }
  const whole = withoutLetters(full)
  const turned = /^([^,]+),\s*([^,]+)$/.exec(whole.name)
  if (turned && !firm.test(whole.name)) {
    const [familyName = '', givenName = ''] = turned.slice(1)
    return {
      displayName: `${givenName} ${familyName}`,
      givenName,
      familyName,
      letters: [letters, whole.letters].filter(Boolean).join(', '),
    }
  }
  return { displayName: whole.name, ...split(whole.name), letters: [letters, whole.letters].filter(Boolean).join(', ') }
}

/** First names and last name of a whole name of two to four words in one script that puts the last name last. */
function split(name: string): { givenName: string; familyName: string } {
  const words = name.split(' ')
  const usual =
    words.length > 1 && words.length < 5 && /^[\p{Script=Latin}\p{M} .'’-]+$/u.test(name) && !firm.test(name)
  if (!usual) return { givenName: words.length === 1 ? name : '', familyName: '' }
  return { givenName: words.slice(0, -1).join(' '), familyName: words.at(-1) ?? '' }
}

/** “Mossflinger, FCIPD” is Mossflinger: what follows the comma has two capitals in each word. */
function withoutLetters(name: string): { name: string; letters: string } {
  const comma = name.indexOf(',')
  if (comma < 1) return { name, letters: '' }
  const after = name.slice(comma + 1).trim()
  const areLetters = after !== '' && after.split(/[\s,]+/).every((word) => (word.match(/\p{Lu}/gu) ?? []).length > 1)
  return areLetters ? { name: name.slice(0, comma).trim(), letters: after } : { name, letters: '' }
}
