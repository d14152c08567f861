/** What an exported table can say of a contact. Notes go along only when somebody ticks them; coaching notes never do. */
export const exportColumns = [
  'name',
  'givenName',
  'familyName',
  'kind',
  'organisation',
  'jobTitle',
  'roles',
  'subscriberType',
  'emails',
  'phones',
  'addresses',
  'profiles',
  'source',
  'obtainedOn',
  'under18',
  'stop',
  'status',
  'notes',
] as const
export type ExportColumn = (typeof exportColumns)[number]

export const exportColumnNames: Record<ExportColumn, string> = {
  name: 'Name',
  givenName: 'First name',
  familyName: 'Family name',
  kind: 'Person or organisation',
  organisation: 'Organisation',
  jobTitle: 'Job title',
  roles: 'Roles',
  subscriberType: 'Subscriber type',
  emails: 'E-mail',
  phones: 'Phone',
  addresses: 'Address',
  profiles: 'Social media',
  source: 'Source',
  obtainedOn: 'Date obtained',
  under18: 'Under 18',
  stop: 'Do not contact',
  status: 'Status',
  notes: 'Notes',
}

/** Ticked until somebody chooses: everything but the notes. */
export const usualExportColumns: readonly ExportColumn[] = exportColumns.filter((column) => column !== 'notes')

/** Always in the file: without it somebody could be written to who asked not to be. */
export const lastingExportColumns: readonly ExportColumn[] = ['name', 'stop']
