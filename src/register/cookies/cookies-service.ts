import type { cookiesContract } from '@core/cookies/contract'
import { cookiesQuiet } from '@core/cookies/cookies-on-today'
import { changedFacts } from '@core/cookies/changed-since-test'
import { mostTechnologies, technologyFacts, type Technology, type TechnologyTest } from '@core/cookies/technology'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { Decision } from '@core/decisions/decision'
import { cookies as questions } from '@core/flows/trees/cookies'
import { londonDate } from '@core/time/instant'
import type { QuietLine } from '@core/today/quiet-line'
import type { Deps } from '../deps'
import * as sites from './site-repository'
import * as technologies from './technology-repository'
import * as tests from './test-repository'

/** What the service asks of others: the saved run of the questions, and what has moved under some of them since. */
type Others = {
  readonly decision: (id: string) => Decision
  readonly movedAmong: (decisionIds: readonly string[]) => ReadonlyMap<string, 'rules' | 'answered-again'>
}

/** The register of cookies and similar technologies, each entry resting on its answered questions (row K1). */
export function createCookiesService({ register, clock, newId }: Deps, { decision, movedAmong }: Others) {
  const { read } = register

  function load(id: string): technologies.Entry {
    const found = technologies.find(read, id)
    if (!found) throw new AppError('not-found')
    return found
  }

  const withTest = (entry: technologies.Entry): Technology => ({ ...entry, test: tests.findNewestOf(read, entry.id) })

  function rows(): Technology[] {
    const newest = tests.findNewest(read)
    const moved = movedAmong([...newest.values()].map(({ decisionId }) => decisionId))
    return technologies.findAll(read).map((entry) => {
      const test = newest.get(entry.id) ?? null
      const move = test === null ? undefined : moved.get(test.decisionId)
      return { ...entry, test, ...(move && { moved: move }) }
    })
  }

  return {
    list: () => ({ rows: rows(), site: sites.find(read) }),
    add(facts) {
      if (technologies.count(read) >= mostTechnologies)
        throw new AppError('conflict', { reason: `There is room for ${mostTechnologies} entries. Take one out first.` })
      const added = { id: newId(), ...facts, addedAt: clock.now() }
      register.change({ action: 'cookies.add', subject: added.id }, (db) => technologies.insert(db, added))
      return { ...added, test: null }
    },
    edit({ id, ...facts }) {
      const before = load(id)
      const fields = changedFacts(technologyFacts.strip().parse(before), facts)
      if (fields.length === 0) return withTest(before)
      const after = { ...before, ...facts }
      register.change({ action: 'cookies.edit', subject: id, fields }, (db) => technologies.update(db, after))
      return withTest(after)
    },
    remove({ id }) {
      load(id)
      register.change({ action: 'cookies.remove', subject: id }, (db) => technologies.remove(db, id))
      return { id }
    },
    linkTest({ id, decisionId }) {
      const entry = load(id)
      const made = decision(decisionId)
      if (made.flowId !== questions.id)
        throw new AppError('conflict', { reason: 'That decision is about something else.' })
      const test: TechnologyTest = {
        decisionId,
        testedOn: londonDate(made.decidedAt),
        outcomeId: made.snapshot.outcome.id,
        flowVersion: made.flowVersion,
        facts: technologyFacts.strip().parse(entry),
      }
      // Whoever answers the questions has looked at it.
      const after = { ...entry, checkedOn: test.testedOn }
      const linked = { action: 'cookies.linkTest', subject: id, fields: ['test', 'checkedOn'] }
      register.change(linked, (db) => {
        tests.insert(db, id, test)
        technologies.update(db, after)
      })
      return { ...after, test }
    },
    saveSite(said) {
      const saved = { action: 'cookies.saveSite', subject: '', fields: Object.keys(said) }
      register.change(saved, (db) => sites.save(db, said, clock.now()))
      return said
    },
    /** For Today: one line on how the list stands. */
    quiet: (): QuietLine[] => cookiesQuiet(rows(), questions.version),
  } satisfies Handlers<typeof cookiesContract> & Record<string, unknown>
}
