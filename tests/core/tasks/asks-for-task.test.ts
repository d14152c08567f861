import { isMarketingPublicFlow } from '@core/flows/trees/is-marketing-public'
import { liveCall } from '@core/flows/trees/live-call'
import { asksForTask } from '@core/tasks/asks-for-task'
import { noteWithTask, taskFaults } from '@core/tasks/note-with-task'
import { expect, it } from 'vitest'

const toTask = { 'psm.gp-table': 'other', PM1: 'no', PM2: 'no', PM3: 'no', PM4: 'no', PM5: 'yes' }

it('asks for the task where the answers say it can be named, and offers it for a message that serves one', () => {
  expect(asksForTask(isMarketingPublicFlow, { ...toTask, PM6: 'named', PM7: 'no', PM8: 'yes' })).toBe('required')
  expect(asksForTask(isMarketingPublicFlow, { ...toTask, PM6: 'none' })).toBe('no')
  // Answered once, but no longer on the way.
  expect(asksForTask(isMarketingPublicFlow, { ...toTask, PM2: 'yes', PM6: 'named' })).toBe('no')
  expect(asksForTask(isMarketingPublicFlow, { 'psm.gp-table': 'service', 'psm.gp-table.service': 'portal' })).toBe(
    'offered',
  )
  expect(asksForTask(liveCall, { PM6: 'named' })).toBe('no')
})

it('a task is whole or, where it is only offered, not there', () => {
  const name = 'Access to primary care'
  expect(taskFaults({ name: '', source: '' }, 'required').map(({ path }) => path)).toEqual(['task', 'taskSource'])
  expect(taskFaults({ name: '', source: '' }, 'offered')).toEqual([])
  expect(taskFaults({ name, source: ' ' }, 'offered').map(({ path }) => path)).toEqual(['taskSource'])
  expect(taskFaults({ name, source: 'GMS contract' }, 'required')).toEqual([])
  expect(noteWithTask({ name, source: 'GMS contract' }, 'Agreed with the partners.')).toBe(
    'Task or function: Access to primary care. Laid down in: GMS contract.\nAgreed with the partners.',
  )
})
