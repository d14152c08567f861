import { createElement, use, type ComponentType } from 'react'

/** A piece of the program in a file of its own: a component, and `fetch` to have its file here before it is drawn. */
export type Part<P extends object = object> = ComponentType<P> & { readonly fetch: () => Promise<unknown> }

/**
 * Loads a component from its own file when it is first needed. Unlike React's `lazy`, a part that has been fetched is
 * drawn at once: a lazy component always waits once, and React then holds the page back for 300 ms so that nothing
 * flickers.
 */
export function part<K extends string, P extends object>(
  load: () => Promise<Record<K, ComponentType<P>>>,
  name: K,
): Part<P> {
  let ready: ComponentType<P> | undefined
  let loading: Promise<ComponentType<P>> | undefined
  const fetch = () =>
    (loading ??= load().then((file) => {
      ready = file[name]
      return ready
    }))
  const Loaded = (props: P) => createElement(ready ?? use(fetch()), props)
  return Object.assign(Loaded, { fetch })
}
