import { kindIds, kindOf, type KindId } from './kinds/index'

/** Kinds that hold what they are about while they are open, so that nobody destroys it (`rights.offence`, row E5). */
export const kindsThatHold: readonly KindId[] = kindIds.filter((id) => kindOf(id).hold('') !== '')
