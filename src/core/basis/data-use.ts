/** What an organisation uses somebody’s details for, as far as each needs a lawful basis of its own. */
export const dataUses = ['service', 'enquiries', 'accounts', 'duties', 'marketing'] as const
export type DataUse = (typeof dataUses)[number]

/** A use as it reads in a list, and what belongs to it. */
export const dataUseWords: Record<DataUse, { readonly name: string; readonly say: string }> = {
  service: { name: 'Working with them', say: 'What you do for them or with them, and the messages it needs.' },
  enquiries: { name: 'Answering enquiries', say: 'Questions, quotes and first talks, before there is an agreement.' },
  accounts: { name: 'Invoices and tax', say: 'Bills, payments and the books you must keep.' },
  duties: { name: 'Duties by law', say: 'Requests, complaints, breaches and what else the law asks of you.' },
  marketing: { name: 'Marketing', say: 'News, offers, invitations and fundraising.' },
}
