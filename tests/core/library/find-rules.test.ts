import { findRules } from '@core/library/find-rules'
import { layPack } from '@core/library/lay-pack'
import { topicOf, topics } from '@core/library/topics'
import { usesOf } from '@core/library/uses'
import { ruleIds, type RuleId } from '@core/law/rules'
import { afterEach, describe, expect, it } from 'vitest'
import { springPack } from '../../fixtures/law/packs'

afterEach(() => layPack(null))

const first = (search: string) => findRules(search, 'any').rules.slice(0, 3)

describe('looking for a rule', () => {
  it.each<[string, RuleId]>([
    ['pecr.r21.tps', 'pecr.r21.tps'],
    ['Art 12A', 'rights.deadline'],
    ['reg 19', 'pecr.r19.consent'],
    ['s.164A(3)', 'complaint.ack'],
    ['directories', 'pecr.directories'],
    ['directoreis', 'pecr.directories'],
    ['corporate tps', 'pecr.r21.tps'],
    ['soft opt-in charities', 'pecr.r22.charity'],
    ['itemised bills each call', 'pecr.billing'],
    ['PRIVACY SHIELD', 'transfer.us'],
  ])('finds “%s”', (search, id) => {
    expect(findRules(search, 'any').rules.slice(0, 8)).toContain(id)
  })

  it('takes e-mail however it is written', () => {
    expect(findRules('email consent', 'any')).toEqual(findRules('e-mail consent', 'any'))
  })

  it('does not take one number for the beginning of another', () => {
    expect(first('regulation 2')).not.toContain('pecr.r21.tps')
  })

  it('shows what comes closest where no rule has every word, and nothing where nothing fits', () => {
    expect(findRules('directories xylophone', 'any')).toMatchObject({ words: 'some' })
    expect(findRules('directories xylophone', 'any').rules).toContain('pecr.directories')
    expect(findRules('xylophone', 'any').rules).toEqual([])
  })

  it('narrows down, and finds the words of a law pack', () => {
    expect(findRules('', 'any').rules).toEqual(ruleIds)
    expect(findRules('', 'unchecked').rules).toContain('pecr.directories')
    layPack(springPack)
    expect(findRules('', 'unchecked').rules).not.toContain('pecr.directories')
    expect(findRules('whoever makes a directory tells people first', 'any').rules[0]).toBe('pecr.directories')
  })
})

describe('the library', () => {
  it('has each rule under exactly one topic', () => {
    expect(topics.flatMap(({ rules }) => rules).toSorted()).toEqual(ruleIds.toSorted())
    expect(topicOf('cookie.banner')?.title).toBe('Cookies')
  })

  it('knows what uses a rule: guides with their answers, documents, requests, articles', () => {
    const uses = usesOf('pecr.r21.tps')
    expect(uses.find(({ kind }) => kind === 'guide')?.title).toBe('A live marketing call')
    expect(uses.find(({ kind }) => kind === 'guide')?.ends.length).toBeGreaterThan(0)
    expect(uses.map(({ title }) => title)).toContain('TPS and CTPS: before you ring')
    expect(usesOf('complaint.ack').map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['document', 'request', 'article']),
    )
  })
})
