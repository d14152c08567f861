import { expect, it } from 'vitest'
import { eraseAndSearch } from '../../fixtures/erase-and-search'

// Found by searching: here SQLite shares out the rows of neighbouring pages anew while the fifth of them is there, and leaves
// a copy of the entry between the cells. Without looking through the pages it would be found.
it('leaves no copy between the cells of a page either', async () => {
  const { failures, found } = await eraseAndSearch({ others: 100, people: 6, seed: 26_701 })
  expect({ failures, found }).toEqual({ failures: 0, found: [] })
})
