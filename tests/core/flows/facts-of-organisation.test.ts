import { factsOfOrganisation } from '@core/flows/facts-of-organisation'
import { flows } from '@core/flows/trees/index'
import { jurisdictions } from '@core/time/jurisdiction'
import { legalForms, sectors } from '@core/organisation/organisation'
import { expect, test } from 'vitest'

const answers = (facts: ReturnType<typeof factsOfOrganisation>) =>
  Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, fact.answer]))

test.each([
  ['gp-practice', 'england-and-wales', 'partnership', { recruiter: 'no', 'nhs-england': 'nhs-england' }],
  ['gp-practice', 'scotland', 'partnership', { recruiter: 'no', 'nhs-england': 'other' }],
  ['coaching', 'england-and-wales', 'company', { recruiter: 'no', 'public-body': 'no', 'nhs-england': 'other' }],
  ['recruitment', 'england-and-wales', 'company', { 'public-body': 'no', 'nhs-england': 'other' }],
  ['recruitment', 'england-and-wales', 'public-body', { 'nhs-england': 'other' }],
  ['other', 'england-and-wales', 'charity', {}],
  ['other', 'northern-ireland', 'public-body', { 'nhs-england': 'other' }],
] as const)('%s, %s, %s', (sector, nation, legalForm, expected) => {
  expect(answers(factsOfOrganisation({ sector, nation, legalForm }))).toEqual(expected)
})

test('each of these answers is one that a question offers, and all of them can be changed', () => {
  const questions = flows.flatMap(({ nodes }) => Object.values(nodes)).filter((node) => node.kind === 'question')
  for (const sector of sectors) {
    for (const nation of jurisdictions) {
      for (const legalForm of legalForms) {
        for (const [key, fact] of Object.entries(factsOfOrganisation({ sector, nation, legalForm }))) {
          const asked = questions.filter(({ factKey }) => factKey === key)
          expect(asked.length, key).toBeGreaterThan(0)
          for (const question of asked) expect(question.answers.map(({ id }) => id)).toContain(fact.answer)
          expect(fact.fixed).toBeUndefined()
        }
      }
    }
  }
})
