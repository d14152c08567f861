import { blocksToText } from '@core/documents/blocks-to-text'
import { patientPreferences } from '@core/documents/templates/patient-preferences'
import { staffPreferences } from '@core/documents/templates/staff-preferences'
import { expect, test } from 'vitest'
import { millbrookFrame } from '../source-facts'

test.each([
  ['patients', patientPreferences],
  ['staff', staffPreferences],
])('a tick of %s names the sender and one way, and nothing is ticked beforehand', (_, form) => {
  const words = blocksToText(form.compose({}, millbrookFrame))
  const [routine = '', asked = ''] = words.split('2. Other news')
  expect(routine).toContain(`${millbrookFrame.organisation.name} needs no consent for these`)
  expect(asked).toContain(`${millbrookFrame.organisation.name} sends you none of it unless you tick`)
  expect(asked.match(/☐ {2}Yes, by [a-z -]+/gu)).toHaveLength(4)
  expect(words).not.toMatch(/[☑☒✓]/u)
})
