import { composeDocument } from '@core/documents/framed'
import { blocksToText } from '@core/documents/blocks-to-text'
import { findTemplate } from '@core/documents/find-template'
import { callRecordingPolicy } from '@core/documents/templates/call-recording-policy'
import { rules, type RuleId } from '@core/law/rules'
import { describe, expect, it } from 'vitest'
import { ferndaleFrame, recordedCalls } from './source-facts'

/** The thirty-six documents that were promised: each is made by these templates, and rests at least on these rules. */
const promised: readonly [id: string, templates: readonly string[], rules: readonly RuleId[]][] = [
  ['doc.privacy-policy', ['privacy-policy'], ['notice.13', 'notice.14', 'complaint.notice']],
  ['doc.pecr-statement', ['pecr-policy'], ['pecr.r21.tps', 'pecr.r22.consent', 'pecr.r22.eprivacy-note']],
  ['doc.call-recording-policy', ['call-recording-policy'], ['rec.basis', 'rec.intercept', 'rec.inform', 'rec.form']],
  ['doc.recording-announcement', ['recording-announcement'], ['rec.inform']],
  ['doc.recording-request', ['recording-request'], ['rec.form', 'rec.access', 'rec.police', 'rec.discipline']],
  ['doc.email-signature', ['email-signature'], ['object.inform', 'pecr.r23']],
  ['doc.unsubscribe-footer', ['unsubscribe-footer'], ['pecr.unsub.every-message', 'pecr.email.company-details']],
  ['doc.optin-form', ['opt-in-form'], ['consent.standard', 'consent.specific', 'consent.record', 'consent.withdraw']],
  ['doc.coaching-agreement', ['coaching-agreement'], ['special.coaching', 'retention.coaching', 'consent.record']],
  ['doc.evaluation-optin', ['evaluation-opt-in'], ['consent.unbundled', 'house.former-client-opt-in']],
  ['doc.patient-prefs', ['patient-preferences', 'staff-preferences'], ['consent.standard']],
  ['doc.marketing-decision', ['marketing-decision'], ['psm.task-test', 'acc.record']],
  ['doc.psm-tables', ['public-body-guidance'], ['psm.task-test', 'psm.gp-table', 'notice.13']],
  ['doc.cookie-notice', ['cookie-notice'], ['cookie.audit-row', 'cookie.statistics', 'cookie.consent']],
  ['doc.sar-ack', ['access-acknowledgement'], ['sar.deadline']],
  ['doc.sar-id', ['identity-request'], ['rights.id', 'sar.start']],
  ['doc.sar-clarify', ['clarification-request'], ['sar.pause']],
  ['doc.sar-extend', ['extension-notice'], ['sar.extend.notice', 'complaint.notice']],
  ['doc.sar-response', ['access-response', 'access-nothing-held'], ['sar.content']],
  ['doc.sar-refuse', ['access-refusal', 'fee-request'], []],
  ['doc.erasure-confirm', ['erasure-confirmation'], ['erase.notify', 'suppress.vs-erasure']],
  ['doc.erasure-refuse', ['erasure-refusal'], ['erase.exceptions', 'rights.refuse.letter']],
  ['doc.rectify-restrict-object', ['rectification-outcome', 'restriction-outcome', 'objection-outcome'], []],
  ['doc.dnc-confirm', ['do-not-contact-confirmation'], ['object.confirm', 'suppress.keep']],
  ['doc.complaint-ack', ['complaint-acknowledgement', 'complaint-progress', 'complaint-outcome'], ['complaint.act']],
  ['doc.breach-assessment', ['breach-assessment'], ['breach.factors', 'breach.enisa', 'breach.register']],
  ['doc.ico-report', ['breach-report'], ['breach.content', 'breach.late']],
  ['doc.breach-individual', ['breach-individual'], ['breach.individuals.content']],
  ['doc.breach-client', ['breach-client'], ['breach.processor', 'breach.client-orgs']],
  ['doc.breach-police', ['breach-police'], ['breach.police']],
  ['doc.lia', ['legitimate-interests'], ['lia.test', 'li.marketing']],
  ['doc.ropa', ['ropa'], ['ropa.duty']],
  ['doc.retention-schedule', ['retention-schedule'], ['retention.engine', 'retention.defaults']],
  ['doc.dpia-screen', ['dpia-screening', 'dpia'], ['dpia.triggers']],
  ['doc.training-log', ['training-log'], ['acc.record']],
  [
    'doc.request-log-export',
    [
      'request-log-access',
      'request-log-erasure',
      'request-log-do-not-contact',
      'request-log-complaint',
      'request-log-call-recording',
      'breach-log',
    ],
    ['rights.log', 'erase.log-minimal', 'breach.register'],
  ],
]

describe('the documents that were promised', () => {
  it('are thirty-six', () => {
    expect(new Set(promised.map(([id]) => id)).size).toBe(36)
  })

  it.each(promised)('%s is there, and rests on its rules', (_id, ids, needed) => {
    const made = ids.map((id) => findTemplate(id))
    expect(made.map((template) => template?.id)).toEqual(ids)
    const cited = made.flatMap((template) => template?.rules ?? [])
    expect(cited).toEqual(expect.arrayContaining([...needed]))
    for (const id of cited) expect(Object.hasOwn(rules, id), id).toBe(true)
  })
})

describe('a call recording policy (row J4) has beside what was wished for', () => {
  const words = blocksToText(composeDocument(callRecordingPolicy, recordedCalls(), ferndaleFrame))

  it.each<[string, RegExp]>([
    [
      'a ground for each purpose',
      /to prove or disprove[^\n]+\nLegitimate interests: an exact record of what was said\.\n/,
    ],
    ['a period for each', /\nLegal obligation: a law obliges us to\.\none year\n/],
    ['what telling people rests on', /every reasonable effort to tell everybody who uses it/],
    ['cards', /Recording is paused while somebody gives the details of a card/],
    ['the security code', /security code of a card is never kept, not even encrypted/],
    ['what is especially sensitive', /Our calls are not about health, beliefs or the like/],
    ['rights', /You can ask for your recordings and object to their use/],
    [
      'complaints to the organisation, then to the regulator',
      /right to complain to us[^]*within 30 days[^]*also complain to/,
    ],
    ['version and review', /Version 2 · 24 November 2026 · Next review 24 November 2027/],
  ])('%s', (_what, pattern) => {
    expect(words).toMatch(pattern)
  })
})
