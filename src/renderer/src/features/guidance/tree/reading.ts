/** A picture whose boxes are read one by one: which is open, and how one is opened. */
export type Reading = {
  readonly openId: string | null
  readonly onRead: (nodeId: string) => void
}
