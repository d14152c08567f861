import { audit } from './0005-audit'
import { organisation } from './0010-organisation'
import { contacts } from './0020-contacts'
import { requests } from './0030-requests'
import { breaches } from './0040-breaches'
import { documents } from './0050-documents'
import { decisions } from './0060-decisions'
import { logo } from './0070-logo'
import { waysIn } from './0080-ways-in'
import { settingsAndDrafts } from './0090-settings-and-drafts'
import { backups } from './0100-backups'
import { erasure } from './0110-erasure'
import { arrivals } from './0120-arrivals'
import { contactDepth } from './0130-contact-depth'
import { imports } from './0170-imports'
import { views } from './0180-views'
import { attachments } from './0140-attachments'
import { suppression } from './0160-suppression'
import { consents } from './0150-consents'
import { search } from './0190-search'
import { recordings } from './0200-recordings'
import { accessCases } from './0210-access-cases'
import { erasureCases } from './0220-erasure-cases'
import { requestRelations } from './0240-request-relations'
import { claims } from './0250-claims'
import { campaigns } from './0280-campaigns'
import { decisionGrounds } from './0290-decision-grounds'
import { cookies } from './0300-cookies'
import { training } from './0310-training'
import { screening } from './0260-screening'
import { house } from './0270-house'
import { lawPacks } from './0320-law-packs'
import { breachPeople } from './0340-breach-people'
import { retention } from './0330-retention'
import { coaching } from './0350-coaching'
import { coachingNotes } from './0360-coaching-notes'
import { destroyedRecords } from './0370-destroyed-records'
import { documentPage } from './0410-document-page'
import { todayAndFirstSteps } from './0420-today-and-first-steps'
import { evidenceAndSearch } from './0460-evidence-and-search'
import { formerNumbers } from './0380-former-numbers'
import { searchGuidance } from './0385-search-guidance'
import { processing } from './0390-processing'
import { consentTakenBack } from './0440-consent-taken-back'
import { oldDocuments } from './0500-old-documents'
import { campaignRowsApart } from './0510-campaign-rows-apart'
import type { Migration } from './migration'

/** Every step of the schema, in the order they are taken. */
export const migrations: readonly Migration[] = [
  audit,
  organisation,
  contacts,
  requests,
  breaches,
  documents,
  decisions,
  logo,
  waysIn,
  settingsAndDrafts,
  backups,
  erasure,
  arrivals,
  contactDepth,
  attachments,
  consents,
  suppression,
  imports,
  views,
  search,
  recordings,
  accessCases,
  erasureCases,
  requestRelations,
  claims,
  screening,
  house,
  campaigns,
  decisionGrounds,
  cookies,
  training,
  lawPacks,
  retention,
  breachPeople,
  coaching,
  coachingNotes,
  destroyedRecords,
  formerNumbers,
  searchGuidance,
  processing,
  documentPage,
  todayAndFirstSteps,
  consentTakenBack,
  evidenceAndSearch,
  oldDocuments,
  campaignRowsApart,
]
