import type { PolicySection } from '../section'
import { outsideUk } from './abroad'
import { breach } from './breach'
import { complaints } from './complaints'
import { contact } from './contact'
import { howLong } from './how-long'
import { marketing } from './marketing'
import { recording } from './recording'
import { requests } from './requests'
import { rights } from './rights'
import { security } from './security'
import { website } from './website'
import { whatWeHold } from './what-we-hold'
import { whoElse } from './who-else'
import { whoWeAre } from './who-we-are'

/** The sections of the policy, in the order people read them. */
export const policySections: readonly PolicySection[] = [
  whoWeAre,
  whatWeHold,
  whoElse,
  outsideUk,
  howLong,
  security,
  website,
  recording,
  marketing,
  rights,
  requests,
  breach,
  complaints,
  contact,
]
