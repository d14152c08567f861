import type { Ground, GroundId } from './ground'
import { healthGround } from './health'
import { notAboutThem, thirdParty } from './other-people'
import { otherGrounds } from './other-grounds'

/** Every ground there is, in the order in which they are offered: the usual ones first. */
export const grounds: Readonly<Record<GroundId, Ground>> = {
  'third-party': thirdParty,
  'not-about-them': notAboutThem,
  'health-serious-harm': healthGround,
  ...otherGrounds,
}
