import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { searchPlace, searchPlaces } from './search-place'

/** The places an organisation looks in when somebody asks for their data; `isProposed` while nobody has said which they are. */
const places = z.object({ places: z.array(searchPlace).max(40), isProposed: z.boolean() })

/** The calls about the places an organisation searches. */
export const placesContract = {
  list: { input: z.void(), output: places },
  save: { input: z.strictObject({ places: searchPlaces }), output: places },
} as const satisfies FeatureContract
