import { blocksToText } from '@core/documents/blocks-to-text'
import { marketingDecision } from '@core/documents/templates/marketing-decision'
import { publicBodyGuidance } from '@core/documents/templates/public-body-guidance'
import { requestLogAccess } from '@core/documents/templates/request-log-access'
import { selfAuditReport } from '@core/documents/templates/self-audit-report'
import { trainingLog } from '@core/documents/templates/training-log'
import { overdueChecks } from '@core/law/overdue-checks'
import { rules } from '@core/law/rules'
import { sources } from '@core/law/sources'
import { questionsFor } from '@core/self-audit/self-audit'
import { expect } from 'vitest'
import { answeredAll, gap } from '../../../fixtures/calls/self-audit'
import { wholeRequest } from '../../../fixtures/calls/requests'
import { taskDecision, wholeTraining } from '../../../fixtures/calls/training'
import type { Ask } from '../../../fixtures/served'
import { larkfieldFrame } from '../larkfield'
import { millbrookFrame } from '../source-facts'
import type { SourceRow } from './row'
import { endOf } from './works'

/** The answers about a message that promotes something for a task, up to the four parts of the test. */
const forTheTask = {
  'psm.gp-table': 'other',
  PM1: 'no',
  PM2: 'no',
  PM3: 'no',
  PM4: 'no',
  PM5: 'yes',
  PM6: 'named',
  PM7: 'no',
  PM8: 'yes',
  'PM8.health-selects': 'no',
}

/** The record of a decision as it is printed. */
async function printed(ask: Ask, id: string): Promise<string> {
  return blocksToText(marketingDecision.compose(await ask('decisions', 'get', { id }), millbrookFrame))
}

/** Seed 1: what an article for public bodies asks of guidance and records. */
export const publicRows: readonly SourceRow[] = [
  [
    'S1-1',
    'decide whether a message is marketing',
    ['guidance sheet', /How do we tell whether a message is marketing\?/],
    () => {
      expect(endOf('is-marketing-public', forTheTask)).toMatch(/: allowed-with-duties: .*not marketing/)
      const paid = { 'psm.gp-table': 'service', 'psm.gp-table.service': 'private-service' }
      expect(endOf('is-marketing-public', paid)).toMatch(/This is marketing/)
    },
  ],
  ['S1-2', 'all sectors', ['guidance sheet', /The marketing rules hold for every sector/]],
  [
    'S1-3',
    'most messages of a public body are none',
    ['guidance sheet', /Most messages of a public body are not marketing/],
  ],
  [
    'S1-4',
    'promotional, for a task',
    ['guidance sheet', /For your task\nPromotes something, but sending it is needed for your task/],
    () => expect(endOf('is-marketing-public', { ...forTheTask, PM7: 'yes' })).not.toMatch(/not marketing/),
  ],
  [
    'S1-5',
    'if it is electronic marketing, PECR',
    ['guidance sheet', /E-mail, text, social message, automated call, fax: yes, beforehand/],
    ['channels', /E-mail, text, voicemail, social message: ask first/],
  ],
  [
    'S1-6',
    'data protection in any case',
    ['guidance sheet', /marketing rules leave it alone, and data protection does not/],
    ['principles', /These questions come up whether or not a message is marketing/],
  ],
  [
    'S1-7',
    'marketing against information and service',
    ['guidance sheet', /Service message\nTells people what they need to know/],
    ['channels', /asking for gifts, votes or support counts too/],
  ],
  ['S1-8', 'health and care messages', ['guidance sheet', /An appointment reminder\nNot marketing/]],
  [
    'S1-9',
    'consent and clear information',
    ['guidance sheet', /What we tell people\nWho we are[^]*consent beforehand, with a free way to stop/],
    ['opt-in form', /☐ {2}Yes, send me [^\n]* by e-mail[^]*How we look after your details: https:/],
  ],
  [
    'S1-10',
    'principles',
    ['guidance sheet', /Lawful and fair[^]*Open[^]*As little as will do[^]*Safe/],
    ['principles', /lawful basis[^]*told, in plain words[^]*Could we do with less\?[^]*locked, backed up/],
  ],
  [
    'S1-11',
    'direct against indirect, and the channels',
    ['guidance sheet', /social message, automated call, fax: yes, beforehand\. Live call[^]*?Post: none/],
    ['channels', /It is indirect when it goes to nobody in particular[^]*Letter with a name[^]*Flyer without a name/],
  ],
  [
    'S1-12',
    'table 1',
    [
      'guidance sheet',
      /Table 1: what is marketing, and what is not\nKind\nWhat it is\nLikely\nUnlikely\nConsent under PECR/,
    ],
  ],
  [
    'S1-13',
    'table 2',
    ['guidance sheet', /Table 2[^]*Condition: public task[^]*Consent, where it is needed[^]*What we tell people/],
  ],
  [
    'S1-14',
    'table 3',
    [
      'guidance sheet',
      /Table 3: where help is[^]*The regulator[^]*Information Commissioner[^\n]*0303 123 1113[^]*NHS England/,
    ],
    () => {
      const links = [{ title: 'Our module on messages', address: 'https://millbrook.example/train' }]
      const facts = publicBodyGuidance.facts.parse({ links })
      expect(blocksToText(publicBodyGuidance.compose(facts, millbrookFrame))).toContain('Our module on messages')
    },
  ],
  [
    'S1-15',
    'an index of resources',
    [
      'resources',
      /Checklists[^]*Questions people often ask[^]*Training[^]*Small organisations[^]*other businesses[^]*data brokers[^]*Political campaigns[^]*Public bodies/,
    ],
    ['guidance sheet', /direct marketing advice generator/],
  ],
  [
    'S1-16',
    'five questions',
    ['guidance sheet', /Common questions\n[^\n]+\?[^]*\?[^]*\?[^]*\?[^]*And when it is not\?/],
  ],
  [
    'S1-17',
    'those responsible, and sign-off',
    async (ask) => {
      const words = { subject: 'Text on the flu clinic', author: 'Imran Sadiq', role: 'Practice manager' }
      const decided = { flowId: 'is-marketing-public', ...words, answers: forTheTask, signedOffBy: 'Ruth Calder' }
      const { id } = await ask('decisions', 'save', decided)
      expect(await printed(ask, id)).toMatch(/Imran Sadiq, Practice manager[^]*Agreed\nRuth Calder/)
    },
  ],
  [
    'S1-18',
    'an audit of one’s own against the guidance',
    async (ask) => {
      const asked = questionsFor('gp-practice').map(({ id }) => id)
      expect(asked).toEqual(expect.arrayContaining(['sorted', 'patient-messages', 'promotion', 'policy', 'trained']))
      const id = await answeredAll(ask)
      const audit = await ask('selfAudit', 'finish', { id, by: 'Ruth Calder' })
      const report = blocksToText(selfAuditReport.compose({ audit }, larkfieldFrame))
      expect(report).toMatch(
        /Open gaps\n[^]*Is the data protection fee paid\?\nNot yet\nPay it online\.\n1 December 2026/,
      )
      expect(JSON.stringify(await ask('today', 'list', undefined))).toContain(`self-audit:${gap.question}`)
    },
  ],
  [
    'S1-19',
    'strategies, materials and ways of working looked at',
    () => expect(questionsFor('other').map(({ id }) => id)).toEqual(expect.arrayContaining(['sorted', 'materials'])),
    async (ask) => {
      const words = { subject: 'The spring leaflet by e-mail', author: 'Ruth Calder', reviewOn: '2027-05-24' }
      await ask('decisions', 'save', { flowId: 'is-marketing-public', ...words, answers: forTheTask })
      const { rows } = await ask('decisions', 'list', { search: 'spring leaflet' })
      expect(rows).toMatchObject([{ subject: words.subject, reviewOn: words.reviewOn }])
    },
  ],
  [
    'S1-20',
    'training and awareness',
    ['staff card', /A request\n[^]*A breach\n[^]*Read by/],
    async (ask) => {
      await ask('training', 'add', wholeTraining)
      const { rows } = await ask('training', 'list', { kind: 'session' })
      const log = blocksToText(trainingLog.compose({ rows }, millbrookFrame))
      expect(log).toMatch(/Messages and marketing[^\n]*\nRuth Calder, Ben Larkin\nhttps:[^\n]*\n20 November 2027/)
    },
  ],
  [
    'S1-21',
    'privacy policy reflects marketing',
    ['privacy policy', /Marketing, and how to stop it[^]*You can stop our marketing at any time/],
    ['practice policy', /Messages about your care[^.]*need no consent[^]*only if you agreed to it/],
  ],
  [
    'S1-22',
    'access requests managed',
    async (ask) => {
      const { id } = await ask('requests', 'log', { ...wholeRequest('access'), name: 'Selma Roth' })
      const { dueItem: _, ...kept } = { dueItem: null, ...(await ask('requests', 'get', { id })) }
      expect(JSON.stringify(kept)).toContain('2026-12-02')
      const { rows } = await ask('requests', 'logRows', { kind: 'access' })
      const log = blocksToText(requestLogAccess.compose({ rows, fromOn: '', toOn: '' }, larkfieldFrame))
      expect(log).toMatch(/Date received[^]*2 November 2026[^]*Selma Roth/)
    },
  ],
  [
    'S1-23',
    'what a regulator makes one send is none',
    () =>
      expect(endOf('is-marketing', { IM1: 'yes', IM2: 'no', IM3: 'regulator' })).toMatch(
        /^IM3\.regulator: .*not marketing: a regulator/,
      ),
  ],
  [
    'S1-24',
    'the guidance’s date, and newer versions',
    ['notes beside documents', /The regulator’s guidance of August 2021 is new/],
    () => {
      expect(publicBodyGuidance.checkBeforeUse.join(' ')).toMatch(/August 2021[^]*newer version/)
      const late =
        overdueChecks({ rules, sources, today: '2027-06-01' })['Rules checked more than six months ago'] ?? []
      expect(late.some((line) => line.startsWith('psm.all-sectors '))).toBe(true)
    },
  ],
  [
    'S1-25',
    'safeguards after the decision',
    async (ask) => {
      const decisionId = await taskDecision(ask)
      const line = { say: 'Neutral words only', owner: 'Imran Sadiq', on: '2026-11-24' }
      await ask('decisions', 'addLine', { kind: 'safeguard', decisionId, ...line })
      expect(await printed(ask, decisionId)).toMatch(/Safeguard\nImran Sadiq\nNeutral words only/)
    },
  ],
]
