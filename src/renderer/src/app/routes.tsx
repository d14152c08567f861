import { part, type Part } from './part'

type Route = { readonly path: string; readonly page: Part }

/** Every page by its address, loaded when it is first opened. The first path that fits is taken. */
export const routes: readonly Route[] = [
  { path: '/today', page: part(() => import('../features/today/TodayPage'), 'TodayPage') },
  { path: '/contacts', page: part(() => import('../features/contacts/ContactsPage'), 'ContactsPage') },
  { path: '/contacts/:id', page: part(() => import('../features/contacts/ContactPage'), 'ContactPage') },
  { path: '/requests', page: part(() => import('../features/requests/RequestsPage'), 'RequestsPage') },
  { path: '/requests/new', page: part(() => import('../features/requests/LogRequestPage'), 'LogRequestPage') },
  { path: '/requests/:id', page: part(() => import('../features/requests/RequestPage'), 'RequestPage') },
  { path: '/breaches', page: part(() => import('../features/breaches/BreachesPage'), 'BreachesPage') },
  { path: '/breaches/new', page: part(() => import('../features/breaches/ReportBreachPage'), 'ReportBreachPage') },
  { path: '/breaches/:id', page: part(() => import('../features/breaches/BreachPage'), 'BreachPage') },
  { path: '/documents', page: part(() => import('../features/documents/DocumentsPage'), 'DocumentsPage') },
  {
    path: '/documents/privacy-policy',
    page: part(() => import('../features/documents/PrivacyPolicyPage'), 'PrivacyPolicyPage'),
  },
  { path: '/guidance', page: part(() => import('../features/guidance/GuidancePage'), 'GuidancePage') },
  { path: '/guidance/flow/:flowId', page: part(() => import('../features/guidance/FlowPage'), 'FlowPage') },
  { path: '/guidance/decision/:id', page: part(() => import('../features/guidance/DecisionPage'), 'DecisionPage') },
  { path: '/guidance/calculator', page: part(() => import('../features/guidance/CalculatorPage'), 'CalculatorPage') },
  { path: '/guidance/first-hour', page: part(() => import('../features/guidance/FirstHourPage'), 'FirstHourPage') },
  { path: '/marketing', page: part(() => import('../features/marketing/MarketingPage'), 'MarketingPage') },
  { path: '/settings', page: part(() => import('../features/settings/SettingsPage'), 'SettingsPage') },
  {
    path: '/settings/organisation',
    page: part(() => import('../features/settings/OrganisationPage'), 'OrganisationPage'),
  },
  { path: '/settings/security', page: part(() => import('../features/settings/SecurityPage'), 'SecurityPage') },
  { path: '/settings/history', page: part(() => import('../features/settings/HistoryPage'), 'HistoryPage') },
  { path: '/about', page: part(() => import('../features/about/AboutPage'), 'AboutPage') },
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
