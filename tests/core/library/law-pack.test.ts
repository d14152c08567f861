import { judgePack } from '@core/library/judge-pack'
import { layPack } from '@core/library/lay-pack'
import { previewPack } from '@core/library/preview-pack'
import { checkedWords } from '@core/law/law-line'
import { rule, rules, rulesVersion, rulesVersionNow } from '@core/law/rules'
import { bankHolidayOn } from '@core/time/bank-holidays'
import { rollToWorkingDay } from '@core/time/working-day'
import { afterEach, describe, expect, it } from 'vitest'
import { springPack } from '../../fixtures/law/packs'

afterEach(() => layPack(null))

const standing = { inUse: rulesVersion, program: '0.1.0' }
const judge = (pack: unknown, than = standing) => judgePack(JSON.stringify(pack), than)
const withRule = (words: object, id = 'pecr.directories') => ({
  ...springPack,
  rules: { [id]: words },
  changes: [{ say: 'One.', rules: [id] }],
})

describe('a law pack', () => {
  it('is taken where it is newer, suits the program and tells what it changes', () => {
    expect(judge(springPack)).toEqual({ pack: springPack })
  })

  it.each([
    ['not JSON', '{', 'does not have the form'],
    ['another field', { ...springPack, flows: {} }, 'does not have the form'],
    ['a later form', { ...springPack, minProgram: '0.2.0' }, 'needs Steward 0.2.0'],
    ['the same version', { ...springPack, version: rulesVersion }, 'the same as the rules in use'],
    ['an older version', { ...springPack, version: '2026-01-01' }, 'older than the rules in use'],
    [
      'a rule nobody knows',
      { ...withRule({ say: 'A.' }, 'pecr.r99'), changes: [{ say: 'One.', rules: [] }] },
      'pecr.r99',
    ],
    ['a change nobody is told of', { ...springPack, changes: [{ say: 'One.', rules: [] }] }, 'without saying'],
    ['an unknown rule in what changed', { ...springPack, changes: [{ say: 'One.', rules: ['pecr.r99'] }] }, 'changes'],
    ['a name from every object', withRule({ say: 'A.' }, 'toString'), 'form'],
    ['an address of nobody we know', withRule({ url: 'https://law.example/21' }), 'url'],
    ['an address that looks like one', withRule({ url: 'https://www.legislation.gov.uk.example/21' }), 'url'],
    [
      'a bank holiday at a weekend',
      { ...springPack, bankHolidays: [{ on: '2027-05-29', name: 'A', nations: ['scotland'] }] },
      'form',
    ],
    ['markup', withRule({ say: 'Read <b>this</b>.' }), 'say'],
    ['a right-to-left mark', withRule({ say: 'Read \u202ethis.' }), 'say'],
    ['too many words', withRule({ say: 'a'.repeat(2001) }), 'say'],
    ['no words at all', withRule({}), 'pecr.directories'],
    ['checked without a day', withRule({ confidence: 'V' }), 'without the day'],
    ['a day without the check', withRule({ checkedOn: '2027-01-01' }), 'without the check'],
    ['checked after it was made', withRule({ confidence: 'V', checkedOn: '2027-03-01' }), 'after the pack was made'],
    ['law made a house rule', withRule({ confidence: 'product' }), 'own into law'],
    ['a house rule made law', withRule({ confidence: 'K' }, 'house.stricter-only'), 'own into law'],
  ])('is refused with %s', (_, pack, words) => {
    const judged = typeof pack === 'string' ? judgePack(pack, standing) : judge(pack)
    expect('fault' in judged && judged.fault).toContain(words)
  })

  it('stands in place of the program’s words until it is taken off, and changes nothing else', () => {
    const before = structuredClone(rules)
    expect(checkedWords('pecr.directories')).toBe('not yet checked against the source')
    layPack(springPack)
    expect(rule('pecr.directories').say).toBe('Whoever makes a directory tells people first.')
    expect(rule('pecr.directories').cite).toBe(before['pecr.directories'].cite)
    expect(checkedWords('pecr.directories')).toBe('checked 20 February 2027')
    expect(rulesVersionNow()).toBe('2027-02-28')
    layPack(null)
    expect(rule('pecr.directories')).toEqual(before['pecr.directories'])
    expect(rulesVersionNow()).toBe(rulesVersion)
    expect(rules).toEqual(before)
  })

  it('takes a note away and leaves what it does not name', () => {
    layPack({ version: '2027-03-01', rules: { 'gdpr.penalty': { note: null } } })
    expect(rule('gdpr.penalty').note).toBeUndefined()
    expect(rule('gdpr.penalty').reviewBy).toBe('2027-02-28')
  })

  it('knows bank holidays the program does not, and that one is not kept', () => {
    const [added, gone] = ['2027-05-28', '2027-05-31']
    const nations = ['england-and-wales'] as const
    layPack({
      ...springPack,
      bankHolidays: [
        { on: added, name: 'Jubilee', nations: [...nations] },
        { on: gone, name: 'Spring bank holiday', nations: [...nations], gone: true },
      ],
    })
    expect(bankHolidayOn(added, 'england-and-wales')).toBe('Jubilee')
    expect(bankHolidayOn(added, 'scotland')).toBeUndefined()
    expect(rollToWorkingDay(added, 'england-and-wales')).toBe(gone)
    layPack(springPack)
    expect(bankHolidayOn(added, 'england-and-wales')).toBeUndefined()
    expect(bankHolidayOn(gone, 'england-and-wales')).toBe('Spring bank holiday')
  })

  it('is shown before it is used: rule by rule, before and after, and what the one before it said', () => {
    const { rules: changed } = previewPack(springPack)
    expect(changed.map(({ id }) => id)).toEqual(['pecr.directories', 'pecr.r21.tps'])
    expect(changed[0]?.lines.map(({ what }) => what)).toEqual(['What it says', 'How sure', 'Checked on'])
    expect(changed[0]?.lines[2]).toEqual({ what: 'Checked on', before: '', after: '20 February 2027' })
    layPack(springPack)
    const next = { ...springPack, version: '2027-04-01', rules: {}, changes: [{ say: 'Back.', rules: [] }] }
    expect(previewPack(next).rules.map(({ id }) => id)).toEqual(['pecr.directories', 'pecr.r21.tps'])
  })
})
