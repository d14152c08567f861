import { consentRouteNames } from '@core/consents/consent-route'
import { eventNames } from '@core/consents/consent-timeline'
import { channelNames } from '@core/marketing/channel'
import { marketingPurposeNames } from '@core/marketing/purpose'
import { registerNames, resultNames } from '@core/screening/screening-words'
import { refusalSources, refusalWords } from '@core/suppression/refusal-source'
import { type BundleSource, tableSource } from '../source'
import { dayWords, jsonWords, nameIn } from '../words'

const everyWay = (names: Readonly<Record<string, string>>, all: string) => (value: string) =>
  value === '' ? all : (names[value] ?? value)

const listOf = (names: Readonly<Record<string, string>>, all: string) => (value: string) => {
  const chosen = JSON.parse(value || '[]') as unknown
  const words = Array.isArray(chosen) ? chosen.map((one) => names[String(one)] ?? String(one)) : []
  return words.length === 0 ? all : words.join(', ')
}

const sourceWords = (value: string) => {
  const known = refusalSources.find((one) => one === value)
  return known ? refusalWords(known) : value
}

/** What was agreed to and refused, with the words that were shown; and the entries of the do-not-contact list. */
export const permissionSources: readonly BundleSource[] = [
  tableSource({
    table: 'consent_event',
    group: 'permissions',
    title: ({ kind }) => nameIn(eventNames)(String(kind)),
    on: 'happened_on',
    where: 't.contact_id = @contact',
    also: 'w.text AS wording, f.name AS form',
    join: 'LEFT JOIN consent_wording AS w ON w.id = t.wording_id LEFT JOIN consent_form AS f ON f.id = w.form_id',
    shows: [
      ['kind', 'What', nameIn(eventNames)],
      ['channel', 'Way', everyWay(channelNames, 'Every way')],
      ['purpose', 'About', everyWay(marketingPurposeNames, 'All marketing')],
      ['address', 'Address or number'],
      ['happened_on', 'When', dayWords],
      ['how', 'How', nameIn(consentRouteNames)],
      ['taken_by', 'Taken by'],
      ['form', 'The form you saw'],
      ['wording', 'The words on the form', jsonWords],
      ['words', 'The words you were shown or told'],
      ['evidence', 'Where the proof is'],
      ['review_on', 'Looked at again on', dayWords],
      ['ends_on', 'Until', dayWords],
      ['facts', 'What it rests on', jsonWords],
      ['note', 'Note'],
      ['recorded_at', 'Written down', dayWords],
    ],
    leaves: 'number id act_id contact_id point_id normal wording_id',
    typed: 'words evidence facts note',
  }),
  tableSource({
    table: 'screening_check',
    group: 'permissions',
    title: 'A check of your number against the telephone registers',
    on: 'checked_on',
    id: 'number',
    where: `t.normal <> '' AND t.normal IN (SELECT normal FROM contact_point WHERE contact_id = @contact)`,
    also: 'a.service AS service, a.taken_back_on AS taken_back_on',
    join: 'JOIN screening_act AS a ON a.number = t.act_number',
    shows: [
      ['normal', 'Number'],
      ['register', 'Register', nameIn(registerNames)],
      ['checked_on', 'When', dayWords],
      ['result', 'What was found', nameIn(resultNames)],
      ['service', 'Looked up with'],
      ['taken_back_on', 'Taken back as a mistake on', dayWords],
    ],
    leaves: 'number act_number',
    others: {
      shows: { screening_act: 'service taken_back_on' },
      leaves: {
        screening_act:
          'number id way licence reference checked_by file_name file_fingerprint recorded_at done_at taken_back_why',
      },
    },
  }),
  tableSource({
    table: 'no_contact_event',
    group: 'stops',
    title: 'The mark “no contact at all”',
    on: 'happened_on',
    where: 't.contact_id = @contact',
    shows: [
      ['marked', 'What', (value) => (value === '1' ? 'Set' : 'Taken away')],
      ['happened_on', 'When', dayWords],
      ['asked_by', 'Who asked'],
      ['reason', 'Why'],
      ['recorded_at', 'Written down', dayWords],
    ],
    leaves: 'number id contact_id',
    typed: 'asked_by reason',
  }),
  tableSource({
    table: 'sign_of_interest',
    group: 'permissions',
    title: 'You showed that you want to hear from us',
    on: 'shown_on',
    where: 't.contact_id = @contact',
    shows: [
      ['channel', 'Way', everyWay(channelNames, 'Every way')],
      ['purpose', 'About', everyWay(marketingPurposeNames, 'All marketing')],
      ['shown_on', 'When', dayWords],
      ['evidence', 'What you said or did'],
      ['recorded_by', 'Written down by'],
      ['recorded_at', 'Written down', dayWords],
    ],
    leaves: 'number id contact_id',
    typed: 'evidence',
  }),
  tableSource({
    table: 'suppression',
    group: 'stops',
    title: 'An entry of our do-not-contact list',
    on: 'asked_on',
    // One that is about the person or an address of theirs; what stops a whole firm is about the firm.
    where: `t.request_id IN (SELECT value FROM json_each(@records)) OR (t.about IN ('person', 'address') AND t.id IN (
      SELECT k.suppression_id FROM suppression_key AS k WHERE k.kind IN ('contact', 'same') AND k.value = @contact
      UNION SELECT k.suppression_id FROM contact_point AS p JOIN suppression_key AS k ON k.value = p.normal
        AND k.value <> '' AND k.kind IN ('email', 'phone') WHERE p.contact_id = @contact
      UNION SELECT k.suppression_id FROM suppression_match AS m JOIN suppression_key AS k ON k.number = m.key_number
        WHERE m.contact_id = @contact)) OR (t.about IN ('domain', 'organisation') AND t.id IN (
      SELECT k.suppression_id FROM suppression_key AS k WHERE k.kind = 'contact' AND k.value = @contact))`,
    also: `(SELECT group_concat(value, ', ') FROM suppression_key WHERE suppression_id = t.id AND value <> ''
      AND kind NOT IN ('contact', 'same')) AS keys`,
    shows: [
      ['name', 'Name'],
      ['keys', 'Addresses and numbers it knows you by'],
      ['channels', 'Ways that are stopped', listOf(channelNames, 'All')],
      ['purposes', 'What is stopped', listOf(marketingPurposeNames, 'All marketing')],
      ['asked_on', 'Since', dayWords],
      ['source', 'Where it comes from', sourceWords],
      ['note', 'Note'],
      ['reference', 'Reference'],
      ['in_crm_on', 'Blocked in our other systems on', dayWords],
      ['lifted_on', 'Ended on', dayWords],
      ['lift_reason', 'Why it ended'],
      ['lift_evidence', 'What shows that'],
      ['added_at', 'Written down', dayWords],
    ],
    leaves: 'number id about request_id lifted_at',
    // A mailbox may be shared: the name is then somebody else’s.
    typed: 'name note lift_reason lift_evidence',
    others: {
      shows: { suppression_key: 'value' },
      leaves: {
        suppression_key: 'number suppression_id kind mark',
        suppression_match: 'number key_number contact_id point_id',
      },
    },
  }),
]
