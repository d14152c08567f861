import type { ComponentType } from 'react'
import { Loading } from '../ui/Loading'
import { part, type Part } from './part'

type Route = { readonly path: string; readonly page: Part }

/** Every page by its address, loaded when it is first opened. The first path that fits is taken. */
export const routes: readonly Route[] = [
  { path: '/today', page: page(() => import('../features/today/TodayPage'), 'TodayPage') },
  { path: '/today/first-steps', page: page(() => import('../features/first-steps/FirstStepsPage'), 'FirstStepsPage') },
  { path: '/contacts', page: page(() => import('../features/contacts/ContactsPage'), 'ContactsPage') },
  { path: '/contacts/trash', page: page(() => import('../features/contacts/TrashPage'), 'TrashPage') },
  { path: '/contacts/notices', page: page(() => import('../features/contacts/NoticesPage'), 'NoticesPage') },
  {
    path: '/contacts/duplicates',
    page: page(() => import('../features/merging/DuplicatesPage'), 'DuplicatesPage'),
  },
  { path: '/contacts/join/:one/:other', page: page(() => import('../features/merging/JoinPage'), 'JoinPage') },
  { path: '/contacts/import', page: page(() => import('../features/imports/ImportPage'), 'ImportPage') },
  { path: '/contacts/:id', page: page(() => import('../features/contacts/ContactPage'), 'ContactPage') },
  {
    path: '/coaching/:id/notes/:noteId',
    page: page(() => import('../features/coaching-notes/NotePage'), 'NotePage'),
  },
  { path: '/coaching/note/:noteId', page: page(() => import('../features/coaching-notes/NotePage'), 'NotePage') },
  { path: '/coaching', page: page(() => import('../features/coaching/CoachingPage'), 'CoachingPage') },
  { path: '/coaching/:id', page: page(() => import('../features/coaching/EngagementPage'), 'EngagementPage') },
  { path: '/requests', page: page(() => import('../features/requests/RequestsPage'), 'RequestsPage') },
  { path: '/requests/new', page: page(() => import('../features/requests/LogRequestPage'), 'LogRequestPage') },
  { path: '/requests/:id/check', page: page(() => import('../features/bundle/BundlePage'), 'BundlePage') },
  { path: '/requests/what-is-left', page: page(() => import('../features/erasure/ProofPage'), 'ProofPage') },
  { path: '/requests/logs', page: page(() => import('../features/requests/LogsPage'), 'LogsPage') },
  { path: '/requests/reports', page: page(() => import('../features/requests/ReportsPage'), 'ReportsPage') },
  { path: '/requests/:id', page: page(() => import('../features/requests/RequestPage'), 'RequestPage') },
  { path: '/breaches', page: page(() => import('../features/breaches/BreachesPage'), 'BreachesPage') },
  { path: '/breaches/new', page: page(() => import('../features/breaches/ReportBreachPage'), 'ReportBreachPage') },
  { path: '/breaches/:id', page: page(() => import('../features/breaches/BreachPage'), 'BreachPage') },
  { path: '/documents', page: page(() => import('../features/documents/DocumentsPage'), 'DocumentsPage') },
  {
    path: '/documents/privacy-policy',
    page: page(() => import('../features/documents/PrivacyPolicyPage'), 'PrivacyPolicyPage'),
  },
  {
    path: '/documents/email-signature',
    page: page(() => import('../features/mail-notices/EmailSignaturePage'), 'EmailSignaturePage'),
  },
  {
    path: '/documents/unsubscribe-footer',
    page: page(() => import('../features/mail-notices/UnsubscribeFooterPage'), 'UnsubscribeFooterPage'),
  },
  {
    path: '/documents/call-recording',
    page: page(() => import('../features/call-recording-policy/CallRecordingPolicyPage'), 'CallRecordingPolicyPage'),
  },
  {
    path: '/documents/pecr-policy',
    page: page(() => import('../features/pecr-policy/PecrPolicyPage'), 'PecrPolicyPage'),
  },
  { path: '/documents/cookies', page: page(() => import('../features/cookies/CookiesPage'), 'CookiesPage') },
  {
    path: '/documents/cookies/:id/test',
    page: page(() => import('../features/cookies/TestCookiePage'), 'TestCookiePage'),
  },
  { path: '/documents/retention', page: page(() => import('../features/retention/RetentionPage'), 'RetentionPage') },
  { path: '/documents/records', page: page(() => import('../features/processing/RecordsPage'), 'RecordsPage') },
  { path: '/documents/suppliers', page: page(() => import('../features/processing/SuppliersPage'), 'SuppliersPage') },
  {
    path: '/documents/assessments',
    page: page(() => import('../features/assessments/AssessmentsPage'), 'AssessmentsPage'),
  },
  {
    path: '/documents/assessments/:id',
    page: page(() => import('../features/assessments/AssessmentPage'), 'AssessmentPage'),
  },
  { path: '/documents/out-of-date', page: page(() => import('../features/documents/OutOfDatePage'), 'OutOfDatePage') },
  {
    path: '/documents/check-your-own',
    page: page(() => import('../features/documents/CheckYourOwnPage'), 'CheckYourOwnPage'),
  },
  { path: '/documents/self-audit', page: page(() => import('../features/self-audit/SelfAuditPage'), 'SelfAuditPage') },
  {
    path: '/documents/ready/:templateId',
    page: page(() => import('../features/documents/ReadyDocumentPage'), 'ReadyDocumentPage'),
  },
  { path: '/guidance', page: page(() => import('../features/guidance/GuidancePage'), 'GuidancePage') },
  { path: '/guidance/flow/:flowId', page: page(() => import('../features/guidance/FlowPage'), 'FlowPage') },
  { path: '/guidance/decision/:id', page: page(() => import('../features/guidance/DecisionPage'), 'DecisionPage') },
  {
    path: '/guidance/decisions',
    page: page(() => import('../features/guidance/SavedAnswersPage'), 'SavedAnswersPage'),
  },
  { path: '/guidance/again', page: page(() => import('../features/guidance/LookAgainPage'), 'LookAgainPage') },
  { path: '/guidance/ways', page: page(() => import('../features/guidance/WaysPage'), 'WaysPage') },
  {
    path: '/guidance/public-bodies',
    page: page(() => import('../features/public-bodies/PublicBodiesPage'), 'PublicBodiesPage'),
  },
  { path: '/guidance/training', page: page(() => import('../features/training/TrainingPage'), 'TrainingPage') },
  { path: '/guidance/calculator', page: page(() => import('../features/guidance/CalculatorPage'), 'CalculatorPage') },
  { path: '/guidance/first-hour', page: page(() => import('../features/guidance/FirstHourPage'), 'FirstHourPage') },
  { path: '/guidance/library', page: page(() => import('../features/library/LibraryPage'), 'LibraryPage') },
  {
    path: '/guidance/library/articles',
    page: page(() => import('../features/library/ArticlesPage'), 'ArticlesPage'),
  },
  {
    path: '/guidance/library/changes',
    page: page(() => import('../features/library/LawChangesPage'), 'LawChangesPage'),
  },
  {
    path: '/guidance/library/article/:id',
    page: page(() => import('../features/library/ArticlePage'), 'ArticlePage'),
  },
  { path: '/guidance/library/rule/:id', page: page(() => import('../features/library/RulePage'), 'RulePage') },
  { path: '/marketing', page: page(() => import('../features/marketing/MarketingPage'), 'MarketingPage') },
  {
    path: '/marketing/permissions',
    page: page(() => import('../features/consents/PermissionsPage'), 'PermissionsPage'),
  },
  { path: '/marketing/forms/:id', page: page(() => import('../features/consents/FormPage'), 'FormPage') },
  {
    path: '/marketing/do-not-contact',
    page: page(() => import('../features/suppression/DoNotContactPage'), 'DoNotContactPage'),
  },
  { path: '/marketing/may-i', page: page(() => import('../features/contacting/MayIPage'), 'MayIPage') },
  {
    path: '/marketing/screening/results',
    page: page(() => import('../features/screening/ResultFilePage'), 'ResultFilePage'),
  },
  {
    path: '/marketing/screening',
    page: page(() => import('../features/screening/ScreeningPage'), 'ScreeningPage'),
  },
  {
    path: '/marketing/screening/list',
    page: page(() => import('../features/screening/ListFilePage'), 'ListFilePage'),
  },
  {
    path: '/marketing/campaigns',
    page: page(() => import('../features/campaigns/CampaignsPage'), 'CampaignsPage'),
  },
  {
    path: '/marketing/campaigns/new',
    page: page(() => import('../features/campaigns/NewCampaignPage'), 'NewCampaignPage'),
  },
  {
    path: '/marketing/campaigns/:id',
    page: page(() => import('../features/campaigns/CampaignPage'), 'CampaignPage'),
  },
  { path: '/marketing/check', page: page(() => import('../features/suppression/CheckPage'), 'CheckPage') },
  {
    path: '/marketing/recordings',
    page: page(() => import('../features/recordings/RecordingsPage'), 'RecordingsPage'),
  },
  {
    path: '/marketing/recordings/:id',
    page: page(() => import('../features/recordings/RecordingPage'), 'RecordingPage'),
  },
  { path: '/settings', page: page(() => import('../features/settings/SettingsPage'), 'SettingsPage') },
  {
    path: '/settings/organisation',
    page: page(() => import('../features/settings/OrganisationPage'), 'OrganisationPage'),
  },
  { path: '/settings/basis', page: page(() => import('../features/basis/BasisPage'), 'BasisPage') },
  { path: '/settings/own-rules', page: page(() => import('../features/house/OwnRulesPage'), 'OwnRulesPage') },
  { path: '/settings/security', page: page(() => import('../features/settings/SecurityPage'), 'SecurityPage') },
  { path: '/settings/backups', page: page(() => import('../features/backups/BackupsPage'), 'BackupsPage') },
  { path: '/settings/health', page: page(() => import('../features/health/HealthPage'), 'HealthPage') },
  { path: '/settings/evidence', page: page(() => import('../features/evidence/EvidencePage'), 'EvidencePage') },
  { path: '/settings/reminders', page: page(() => import('../features/today/RemindersPage'), 'RemindersPage') },
  { path: '/settings/locking', page: page(() => import('../features/settings/LockingPage'), 'LockingPage') },
  {
    path: '/settings/erasure',
    page: page(() => import('../features/erasure/ErasureSettingsPage'), 'ErasureSettingsPage'),
  },
  { path: '/settings/move', page: page(() => import('../features/moves/MovePage'), 'MovePage') },
  { path: '/settings/history', page: page(() => import('../features/settings/HistoryPage'), 'HistoryPage') },
  { path: '/help', page: page(() => import('../features/help/HelpPage'), 'HelpPage') },
  { path: '/help/keyboard', page: page(() => import('../features/help/KeyboardPage'), 'KeyboardPage') },
  { path: '/help/glossary', page: page(() => import('../features/help/GlossaryPage'), 'GlossaryPage') },
  { path: '/help/drills', page: page(() => import('../features/help/DrillsPage'), 'DrillsPage') },
  { path: '/help/drills/:id', page: page(() => import('../features/help/DrillPage'), 'DrillPage') },
  { path: '/about', page: page(() => import('../features/about/AboutPage'), 'AboutPage') },
]

/** The page that stands at an address such as `/requests/7f3a?kind=access`; Today where there is none. */
export function pageAt(address: string): Part | undefined {
  const parts = address.split('?')[0]?.split('/') ?? []
  const found = routes.find(({ path }) => {
    const wanted = path.split('/')
    return wanted.length === parts.length && wanted.every((part, at) => part.startsWith(':') || part === parts[at])
  })
  return (found ?? routes[0])?.page
}

function page<K extends string>(load: () => Promise<Record<K, ComponentType>>, name: K): Part {
  return part(load, name, Loading)
}
