import { appContract } from '../app/contract'
import { assessmentsContract } from '../assessments/contract'
import { attachmentsContract, filesContract } from '../attachments/contract'
import { backupsContract } from '../backups/contract'
import { exportsContract } from '../exports/contract'
import { foldersContract } from '../backups/folders-contract'
import { restoreContract } from '../backups/restore-contract'
import { basisContract } from '../basis/contract'
import { bundleContract, packagesContract } from '../bundle/contract'
import { breachesContract } from '../breaches/contract'
import { calendarContract } from '../calendar/contract'
import { campaignsContract } from '../campaigns/contract'
import { claimsContract } from '../claims/contract'
import { clipboardContract } from '../clipboard/contract'
import { coachingContract } from '../coaching/contract'
import { coachingNotesContract } from '../coaching-notes/contract'
import { contactingContract } from '../contacting/contract'
import { contactsContract } from '../contacts/contract'
import { consentsContract } from '../consents/contract'
import { cookiesContract } from '../cookies/contract'
import { decisionsContract } from '../decisions/contract'
import { documentsContract } from '../documents/contract'
import { draftsContract } from '../drafts/contract'
import { erasureContract } from '../erasure/contract'
import { healthContract } from '../health/contract'
import { evidenceContract, evidenceMadeContract } from '../evidence/contract'
import { firstStepsContract } from '../first-steps/contract'
import { helpContract } from '../help/contract'
import { houseContract } from '../house/contract'
import { historyContract } from '../history/contract'
import { importsContract } from '../imports/contract'
import { intakeContract } from '../intake/contract'
import { lettersContract } from '../letters/contract'
import { libraryContract } from '../library/contract'
import { lockingContract } from '../locking/contract'
import { keychainContract } from '../keychain/contract'
import { mergingContract } from '../merging/contract'
import { movesContract } from '../moves/contract'
import { organisationContract } from '../organisation/contract'
import { mailContract } from '../mail/contract'
import { paperContract } from '../paper/contract'
import { processingContract } from '../processing/contract'
import { recordingsContract } from '../recordings/contract'
import { retentionContract } from '../retention/contract'
import { placesContract } from '../places/contract'
import { registerContract } from '../register/contract'
import { requestsContract } from '../requests/contract'
import { selfAuditContract } from '../self-audit/contract'
import { sampleContract } from '../sample/contract'
import { suppressionContract } from '../suppression/contract'
import { screeningContract } from '../screening/contract'
import { listChoosingContract, listFileContract } from '../screening/list-contract'
import { searchContract } from '../search/contract'
import { tasksContract } from '../tasks/contract'
import { todayContract } from '../today/contract'
import { trainingContract } from '../training/contract'
import { viewsContract } from '../views/contract'
import { waysContract } from '../ways/contract'
import type { Client, Contract } from './contract'

/** The calls the worker answers: everything that touches the register. */
export const workerContract = {
  register: registerContract,
  organisation: organisationContract,
  contacts: contactsContract,
  contacting: contactingContract,
  basis: basisContract,
  claims: claimsContract,
  coaching: coachingContract,
  coachingNotes: coachingNotesContract,
  views: viewsContract,
  merging: mergingContract,
  requests: requestsContract,
  bundle: bundleContract,
  places: placesContract,
  breaches: breachesContract,
  campaigns: campaignsContract,
  documents: documentsContract,
  consents: consentsContract,
  house: houseContract,
  decisions: decisionsContract,
  cookies: cookiesContract,
  tasks: tasksContract,
  training: trainingContract,
  today: todayContract,
  firstSteps: firstStepsContract,
  evidenceMade: evidenceMadeContract,
  help: helpContract,
  history: historyContract,
  health: healthContract,
  sample: sampleContract,
  ways: waysContract,
  library: libraryContract,
  locking: lockingContract,
  drafts: draftsContract,
  erasure: erasureContract,
  suppression: suppressionContract,
  screening: screeningContract,
  listFile: listFileContract,
  recordings: recordingsContract,
  retention: retentionContract,
  processing: processingContract,
  assessments: assessmentsContract,
  selfAudit: selfAuditContract,
  imports: importsContract,
  intake: intakeContract,
  backups: backupsContract,
  restore: restoreContract,
  attachments: attachmentsContract,
  search: searchContract,
} as const satisfies Contract

/** The calls the main process answers itself: what only Electron can do. */
const hostContract = {
  calendar: calendarContract,
  evidence: evidenceContract,
  app: appContract,
  paper: paperContract,
  clipboard: clipboardContract,
  moves: movesContract,
  keychain: keychainContract,
  folders: foldersContract,
  exports: exportsContract,
  letters: lettersContract,
  files: filesContract,
  packages: packagesContract,
  mail: mailContract,
  listChoosing: listChoosingContract,
} as const satisfies Contract

/** Every call there is, by feature and verb. */
export const contract = { ...workerContract, ...hostContract } as const

export type Steward = Client<typeof contract>

/** What the preload script hands to the page: one function per call, two one-way signals, and the clock. */
export type Bridge = {
  /** Milliseconds to add to the computer’s clock: zero, but for demonstrations that play on a fixed day. */
  readonly clockOffsetMs: number
  readonly calls: Record<string, Record<string, (input: unknown) => Promise<unknown>>>
  /** Features whose data moved. Returns the function that stops listening. */
  onChanged(listener: (features: readonly string[]) => void): () => void
  /** Commands of the native menu, by name. Returns the function that stops listening. */
  onCommand(listener: (command: string) => void): () => void
}
