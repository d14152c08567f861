import { historyContract } from '@core/history/contract'
import { registerContract } from '@core/register/contract'
import { expect, it } from 'vitest'

it('tells the person beside the field what is wrong with a passphrase', () => {
  const issue = registerContract.create.input.safeParse({ passphrase: 'short' }).error?.issues[0]
  expect(issue).toMatchObject({ path: ['passphrase'], message: expect.stringContaining('at least 10') })
})

it('lets any old passphrase be tried', () => {
  expect(registerContract.unlock.input.safeParse({ passphrase: 'x' }).success).toBe(true)
  expect(registerContract.unlock.input.safeParse({ passphrase: '' }).success).toBe(false)
})

it('takes nothing it does not know', () => {
  expect(registerContract.unlock.input.safeParse({ passphrase: 'x', force: true }).success).toBe(false)
  expect(registerContract.proveRecovery.input.safeParse({ group: 8, text: 'C6PX' }).success).toBe(false)
  expect(historyContract.trail.input.safeParse({ limit: 101 }).success).toBe(false)
})
