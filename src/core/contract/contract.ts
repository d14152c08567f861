import type { z } from 'zod'

/** One call: what goes in and what comes out, as two schemas. Everything else about the call is derived from them. */
export type CallContract = { readonly input: z.ZodType; readonly output: z.ZodType }

/** The calls of one feature, by verb. */
export type FeatureContract = { readonly [verb: string]: CallContract }

/** All calls, by feature. */
export type Contract = { readonly [feature: string]: FeatureContract }

type MaybePromise<T> = T | Promise<T>

/** What the register (or the host) must provide: the same names, given input that has already been parsed. */
export type Handlers<F extends FeatureContract> = {
  [V in keyof F]: (input: z.output<F[V]['input']>) => MaybePromise<z.input<F[V]['output']>>
}

/** What the page sees: the same names, as promises. */
export type Client<C extends Contract> = {
  [F in keyof C]: { [V in keyof C[F]]: (input: z.input<C[F][V]['input']>) => Promise<z.output<C[F][V]['output']>> }
}
