import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { findTemplate } from '@core/documents/find-template'
import { templates } from '@core/documents/templates/index'
import { isCalendarDate } from '@core/time/calendar-date'

describe('every document', () => {
  const folder = path.resolve('src/core/documents/templates')

  it('is one file and one line: whatever declares a template is listed, once', () => {
    const declared = readdirSync(folder)
      .filter(
        (name) => name.endsWith('.ts') && readFileSync(path.join(folder, name), 'utf8').includes('= defineTemplate({'),
      )
      .map((name) => name.replace(/\.ts$/, ''))
    expect(templates.map(({ id }) => id).toSorted()).toEqual(declared.toSorted())
  })

  it('is found by its id and by nothing else', () => {
    expect(findTemplate('privacy-policy')?.id).toBe('privacy-policy')
    expect(findTemplate('toString')).toBeUndefined()
  })

  it.each(templates.map((template) => [template.id, template] as const))(
    '%s has a version, its changes, rules and a check',
    (_id, template) => {
      expect(isCalendarDate(template.version)).toBe(true)
      expect(template.changes.length).toBeGreaterThan(0)
      expect(template.changes.some((change) => change.startsWith(template.version))).toBe(true)
      expect(template.rules.length).toBeGreaterThan(0)
      expect(template.checkBeforeUse.length).toBeGreaterThan(0)
      expect(template.purpose).toMatch(/\.$/)
    },
  )
})
