import type { WebFrameMain } from 'electron'
import { expect, it } from 'vitest'
import { isOwnPage, type Sender } from '../../../src/main/ipc/own-page'

const url = 'app://steward/index.html#/today'
const top = () => ({ frameTreeNodeId: 4, parent: null, url })
const inner = { frameTreeNodeId: 5, parent: top() as unknown as WebFrameMain, url }

it.each<[why: string, senderFrame: Sender['senderFrame'], own: boolean]>([
  ['the page’s top frame, as another object than before', top(), true],
  ['a frame inside the page', inner, false],
  ['the top frame of another page', { ...top(), frameTreeNodeId: 9 }, false],
  ['the window has been led elsewhere', { ...top(), url: 'https://elsewhere.example/' }, false],
  ['an address that is none', { ...top(), url: '' }, false],
  ['a frame that is gone', null, false],
])('%s', (_why, senderFrame, own) => {
  expect(isOwnPage({ sender: { mainFrame: top() }, senderFrame }, ['app://steward'])).toBe(own)
})
