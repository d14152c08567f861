import { AppError } from '@core/contract/errors'
import { isKeptInVersions } from '@core/documents/kept-in-versions'
import { mostOwnParagraphs, ownParagraphGaps, type OwnParagraph } from '@core/documents/own-paragraph'
import type { Deps } from '../deps'
import * as own from './own-paragraph-repository'
import { templateOrRefuse } from './refusals'

type Given = { readonly id: string | null; readonly templateId: string; readonly after: string; readonly words: string }

/** Paragraphs in the organisation’s own words: they stay when the document is made anew, and may say nothing that is forbidden. */
export function ownParagraphCalls({ register, clock, newId }: Deps) {
  const { read } = register
  const of = (templateId: string): OwnParagraph[] =>
    own.findOf(read, templateId).map(({ id, after, words }) => ({ id, after, words }))
  return {
    saveOwn({ id, templateId, after, words }: Given): OwnParagraph[] {
      if (!isKeptInVersions(templateOrRefuse(templateId))) throw new AppError('not-found')
      const before = id === null ? undefined : own.find(read, id)
      if (id !== null && before?.templateId !== templateId) throw new AppError('not-found')
      if (id === null && of(templateId).length >= mostOwnParagraphs)
        throw new AppError('conflict', {
          reason: `There is room for ${mostOwnParagraphs} paragraphs. Join two of them.`,
        })
      const saved = { id: id ?? newId(), templateId, after, words }
      const [fault] = ownParagraphGaps([saved])
      if (fault) {
        const message = fault.say.replace('Your own paragraph: ', '')
        throw new AppError('invalid-input', { issues: [{ path: 'words', message }] })
      }
      register.change({ action: 'documents.saveOwn', subject: saved.id, fields: [templateId] }, (db) =>
        before ? own.update(db, saved, clock.now()) : own.insert(db, saved, clock.now()),
      )
      return of(templateId)
    },
    removeOwn({ id }: { readonly id: string }): OwnParagraph[] {
      const before = own.find(read, id)
      if (!before) throw new AppError('not-found')
      register.change({ action: 'documents.removeOwn', subject: id, fields: [before.templateId] }, (db) =>
        own.remove(db, id),
      )
      return of(before.templateId)
    },
  }
}
