import '@testing-library/jest-dom/vitest'
import { cleanup, configure, prettyDOM } from '@testing-library/react'
import { afterEach } from 'vitest'
import { takeOver } from '../../src/renderer/src/features/drafts/held-drafts'

afterEach(() => {
  cleanup()
  takeOver([], '') // what one test began to write must not stand in the forms of the next
})

// A loaded machine is no failure: what appears in the end has appeared.
configure({ asyncUtilTimeout: 10_000, getElementError: elementError })

/** Prints the page only when somebody reads the message: whoever waits for something fails to find it many times. */
function elementError(message: string | null, container: Element): Error {
  const error = new Error()
  const read = () => [message, prettyDOM(container)].filter(Boolean).join('\n\n')
  Object.defineProperty(error, 'message', { configurable: true, get: read })
  error.name = 'TestingLibraryElementError'
  return error
}

// What jsdom does not have and Mantine asks for. Nothing here has a size, and no window is narrow.
window.matchMedia = (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
  dispatchEvent: () => false,
})

window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

Element.prototype.scrollIntoView = () => undefined
Element.prototype.scrollTo = () => undefined

Object.defineProperty(document, 'fonts', {
  configurable: true,
  value: { addEventListener: () => undefined, removeEventListener: () => undefined, ready: Promise.resolve() },
})

// Never idle: pages are fetched when a test opens them, and not while another one runs.
window.requestIdleCallback = () => 0
