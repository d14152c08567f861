import type { Block } from '@core/documents/block'
import { findTemplate } from '@core/documents/find-template'
import { composeDocument } from '@core/documents/framed'
import type { RequestLogFacts } from '@core/documents/templates/request-log-facts'
import { newOrganisation } from '@core/organisation/new-organisation'
import { type KindId, kindOf } from '@core/requests/kinds/index'
import type { LogRange } from '@core/requests/log-range'
import type { LogRow } from '@core/requests/log-row'
import { useMemo } from 'react'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { useLogRows } from './use-requests'

/** A log ready to leave: all of it, and as much as is shown on the page. */
export type LogPaperBlocks = {
  readonly title: string
  readonly whole: readonly Block[]
  readonly shown: readonly Block[]
  /** Lines that leave and are not shown. */
  readonly more: number
}

/** More lines than this are slow to draw, and nobody reads them here. */
const mostShown = 60

/** The log of a kind for a span, composed; undefined while its lines come. */
export function useLogPaper(kind: KindId, range: LogRange, withExtras: boolean): LogPaperBlocks | undefined {
  const today = useToday()
  const { data: organisation } = useOrganisation()
  const { data: rows } = useLogRows({ kind, ...range }, true)
  return useMemo(() => {
    const template = findTemplate(kindOf(kind).log.templateId)
    if (!rows || !template) return undefined
    const frame = {
      organisation: organisation ?? newOrganisation(),
      madeOn: today,
      version: 0,
      nextReviewOn: '',
    } as const
    const compose = (some: readonly LogRow[]) => {
      const facts: RequestLogFacts = { rows: [...some], fromOn: range.from, toOn: range.to, withExtras }
      return composeDocument(template, facts, frame)
    }
    const whole = compose(rows)
    const more = Math.max(0, rows.length - mostShown)
    return { title: template.title, whole, shown: more === 0 ? whole : compose(rows.slice(0, mostShown)), more }
  }, [kind, rows, organisation, today, range.from, range.to, withExtras])
}
