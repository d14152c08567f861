import React from 'react'
import { flushSync } from 'react-dom'

/**
 * The tests of pages draw with React as it ships, which takes half the time; `npm run check:full` draws them once more
 * with the React of developers. Only that one has `act`, which waits until what was done is drawn, and the testing
 * library asks for it when it is loaded.
 */
function act(work: () => unknown): Promise<unknown> {
  let made: unknown
  flushSync(() => {
    made = work()
  })
  flushSync(() => undefined)
  return Promise.resolve(made).then(isAwaited(made) ? drawn : undefined)
}

/** What an effect asked for is drawn a turn later. */
function drawn(value: unknown): Promise<unknown> {
  flushSync(() => undefined)
  return new Promise((resolve) => void setTimeout(() => resolve(value), 0))
}

function isAwaited(made: unknown): boolean {
  return typeof made === 'object' && made !== null && 'then' in made
}

if (process.env.NODE_ENV === 'production') Object.assign(React, { act })
