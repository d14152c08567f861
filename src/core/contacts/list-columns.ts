/** The columns a list of contacts can show beside the name, in the order in which they stand. */
export const listColumns = [
  'role',
  'reach',
  'email',
  'phone',
  'organisation',
  'type',
  'news',
  'source',
  'obtained',
  'changed',
] as const
export type ListColumn = (typeof listColumns)[number]

export const listColumnNames: Record<ListColumn, string> = {
  role: 'Role',
  reach: 'E-mail and phone',
  email: 'E-mail',
  phone: 'Phone',
  organisation: 'Organisation',
  type: 'Type',
  news: 'E-mail news?',
  source: 'Source',
  obtained: 'Obtained',
  changed: 'Changed',
}

/** What is shown until somebody chooses. */
export const usualColumns: readonly ListColumn[] = ['role', 'reach', 'news']

/** More would not fit beside a name. */
export const mostColumns = 5
