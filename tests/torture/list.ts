import { hazards } from './hazards/index'

/** The ids of all hazards, in the order they are run. */
export const ids: readonly string[] = hazards.map(({ id }) => id)
