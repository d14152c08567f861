import { createElement, useEffect, useState, type ComponentType } from 'react'

/** A piece of the program in a file of its own: a component, and `fetch` to have its file here before it is drawn. */
export type Part<P extends object = object> = ComponentType<P> & { readonly fetch: () => Promise<unknown> }

/**
 * Loads a component from its own file when it is first needed, and shows `Waiting` until it is here. Unlike React's
 * `lazy`, a part that has been fetched is drawn at once, and one that arrives is drawn when it arrives: a lazy component
 * always waits once, and React then holds the page back for 300 ms so that nothing flickers.
 */
export function part<K extends string, P extends object>(
  load: () => Promise<Record<K, ComponentType<P>>>,
  name: K,
  Waiting?: ComponentType,
): Part<P> {
  let ready: ComponentType<P> | undefined
  let loading: Promise<unknown> | undefined
  const fetch = () =>
    (loading ??= load().then(
      (file) => (ready = file[name]),
      (error: unknown) => {
        loading = undefined // so that opening it once more tries once more
        throw error
      },
    ))

  function Loaded(props: P) {
    const [, redraw] = useState({})
    useEffect(() => {
      if (ready) return
      fetch().then(
        () => redraw({}),
        (error: unknown) =>
          redraw(() => {
            throw error // in the drawing, where the page's own message about it is
          }),
      )
    }, [])
    if (ready) return createElement(ready, props)
    return Waiting ? createElement(Waiting) : null
  }
  return Object.assign(Loaded, { fetch })
}
