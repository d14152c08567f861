import { guidanceSources } from './sources/guidance'
import { legislationSources } from './sources/legislation'
import { pecrSources } from './sources/pecr'
import { ukGdprSources } from './sources/uk-gdpr'

/** Every official page that a rule names, by id. */
export const sources = { ...ukGdprSources, ...pecrSources, ...legislationSources, ...guidanceSources }

/** The name of a source; a misspelt one does not compile. */
export type SourceId = keyof typeof sources
