/** Does a child understand what is asked for? */
export const childViews = ['yes', 'no', 'not-known'] as const
export type ChildView = (typeof childViews)[number]

export const childViewWords: Record<ChildView, string> = {
  yes: 'Yes, the child understands',
  no: 'No, the child does not',
  'not-known': 'Not known yet',
}
