/** What marketing can be about; a person may say yes to one and no to another (`consent.specific`, `settled.suppression-scope`). */
export const marketingPurposes = ['services', 'events', 'fundraising'] as const
export type MarketingPurpose = (typeof marketingPurposes)[number]

export const marketingPurposeNames: Record<MarketingPurpose, string> = {
  services: 'News and offers about what we do',
  events: 'Invitations to events',
  fundraising: 'Fundraising and campaigns',
}
