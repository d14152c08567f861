import type { Template } from './template'
import { templates } from './templates/index'

/** The template with this id, or undefined: ids come from the page and from saved rows. */
export function findTemplate(id: string): Template | undefined {
  return templates.find((template) => template.id === id)
}
