import { describe, expect, it } from 'vitest'
import { changedFacts } from '@core/organisation/changed-facts'
import { legalFormNames } from '@core/organisation/legal-form-names'
import { missingFacts } from '@core/organisation/missing-facts'
import { newOrganisation } from '@core/organisation/new-organisation'
import { legalForms, sectors, type Organisation } from '@core/organisation/organisation'
import { organisationInput } from '@core/organisation/organisation-input'
import { vocabularyOf } from '@core/organisation/vocabulary'
import { larkfield } from '@core/sample/larkfield'

const firm = (facts: Partial<Organisation>): Organisation => ({ ...newOrganisation(), name: 'A firm', ...facts })
const faults = (facts: Partial<Organisation>) =>
  (organisationInput.safeParse(firm(facts)).error?.issues ?? []).map(({ path }) => path.join('.'))

describe('the facts of the organisation', () => {
  it('needs a name and nothing else', () => {
    expect(faults({})).toEqual([])
    expect(faults({ name: '  ' })).toEqual(['name'])
  })

  it.each<[string, Partial<Organisation>, string[]]>([
    ['an e-mail address without a name', { email: '@firm.example' }, ['email']],
    ['an e-mail address', { privacyLeadEmail: 'privacy@firm.example' }, []],
    ['a web address without a scheme', { website: 'www.firm.example/privacy?x=1' }, []],
    ['a script as a web address', { privacyPolicyUrl: 'javascript:alert(1)' }, ['privacyPolicyUrl']],
    // Once this was tried in endlessly many ways: it must be refused at once.
    ['a web address of many dots', { website: `${'a.'.repeat(100)}:` }, ['website']],
    ['words as a web address', { optOutUrl: 'see our site' }, ['optOutUrl']],
    ['a fee number', { icoNumber: 'ZA123456' }, []],
    ['an older fee number, with a space', { icoNumber: 'Z123 4567' }, []],
    ['a telephone number as a fee number', { icoNumber: '0207946' }, ['icoNumber']],
    ['a Scottish company number', { companyNumber: 'SC123456' }, []],
    ['a company number cut short', { companyNumber: '1234' }, ['companyNumber']],
    ['a day that does not exist', { icoRenewsOn: '2026-02-29' }, ['icoRenewsOn']],
    ['no regulator', { regulator: { name: '', address: '', phone: '', web: '' } }, ['regulator.name']],
    ['an essay', { address: 'x'.repeat(10_000) }, ['address']],
    ['markup, a right-to-left name and an emoji', { name: '<b>شركة</b> 🌱' }, []],
  ])('%s', (_say, facts, expected) => {
    expect(faults(facts)).toEqual(expected)
  })

  it('accepts the sample as it is, with nothing missing', () => {
    expect(organisationInput.parse(larkfield)).toEqual(larkfield)
    expect(missingFacts(larkfield)).toEqual([])
    expect(missingFacts(firm({})).map(({ name }) => name)).toContain('icoNumber')
  })

  it('asks a practice for its officer, and whoever has a website for the address of the policy', () => {
    const missing = (facts: Partial<Organisation>) => missingFacts(firm(facts)).map(({ name }) => name)
    expect(missing({})).not.toContain('dpoName')
    expect(missing({ sector: 'gp-practice' })).toContain('dpoName')
    expect(missing({ legalForm: 'public-body', dpoName: 'Jane Ashdown' })).not.toContain('dpoName')
    expect(missing({})).not.toContain('privacyPolicyUrl')
    expect(missing({ website: 'https://www.firm.example' })).toContain('privacyPolicyUrl')
  })

  it('refuses a fact it does not know', () => {
    expect(organisationInput.safeParse({ ...firm({}), colour: 'green' }).success).toBe(false)
  })
})

describe('what the audit trail says of a change', () => {
  it('names the changed facts and never their values', () => {
    const before = firm({ phone: '020 7946 0100' })
    const after = firm({ phone: '020 7946 0199', regulator: { ...before.regulator, name: 'Information Commission' } })
    expect(changedFacts(before, after)).toEqual(['phone', 'regulator.name'])
    expect(changedFacts(before, { ...before, regulator: { ...before.regulator } })).toEqual([])
    expect(changedFacts(null, before)).toContain('name')
  })
})

describe('the words of a sector', () => {
  it('has words and four usual roles for each sector', () => {
    for (const sector of sectors) {
      const words = vocabularyOf(sector)
      expect(words.contacts).not.toBe('')
      expect(new Set(words.usualRoles).size).toBe(4)
    }
    expect(vocabularyOf('gp-practice').contacts).toBe('Patients')
    expect(vocabularyOf('recruitment').contacts).toBe('Candidates')
    expect(vocabularyOf(undefined).contacts).toBe('Contacts')
    expect(sectors.filter((sector) => vocabularyOf(sector).coaches)).toEqual(['coaching'])
  })

  it('names every legal form differently', () => {
    expect(new Set(legalForms.map((form) => legalFormNames[form])).size).toBe(legalForms.length)
  })
})
