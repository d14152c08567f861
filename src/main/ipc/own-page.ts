import type { WebFrameMain } from 'electron'
import { originOf } from '../app/origin'

type Frame = Pick<WebFrameMain, 'frameTreeNodeId' | 'parent' | 'url'>

/** Who sends a call, as Electron tells it. */
export type Sender = {
  readonly sender: { readonly mainFrame: Pick<WebFrameMain, 'frameTreeNodeId'> }
  readonly senderFrame: Frame | null
}

/**
 * Does a call come from the top frame of a page of ours (Electron’s security list, 17)? Frames are compared by number:
 * once its memory was cleared up, Electron may hand out another object for the same frame.
 */
export function isOwnPage({ sender, senderFrame: frame }: Sender, origins: readonly string[]): boolean {
  const isTop = frame?.parent === null && frame.frameTreeNodeId === sender.mainFrame.frameTreeNodeId
  return isTop && origins.includes(originOf(frame.url))
}
