import { z } from 'zod'
import { peopleOf, training, type Training } from '../../training/training'
import { dayMonthYear } from '../../time/format-date'
import type { Block, Words } from '../block'
import { defineTemplate } from '../template'

/** Which training people had, and which resources they have: topics, people, days, links (`doc.training-log`). */
export const trainingLog = defineTemplate({
  id: 'training-log',
  title: 'Training and resources',
  purpose: 'Shows who was trained in what, when, and where the material is.',
  place: 'gallery',
  isReady: true,
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['acc.record'],
  facts: z.strictObject({ rows: z.array(training).max(2000).default([]) }),
  compose({ rows }, { organisation }): Block[] {
    const sessions = rows.filter(({ kind }) => kind === 'session')
    const resources = rows.filter(({ kind }) => kind === 'resource')
    return [
      { type: 'title', text: 'Training and resources' },
      {
        type: 'paragraph',
        words: `What the people at ${organisation.name} were taught about personal information and marketing, and where they look things up.`,
        facts: ['organisation'],
        rules: ['acc.record'],
      },
      { type: 'heading', level: 1, text: 'Training' },
      sessions.length === 0
        ? { type: 'paragraph', words: 'None is written down.' }
        : {
            type: 'table',
            head: ['Day', 'Topic', 'People', 'Material', 'Again on'],
            rows: sessions.map((one) => [
              day(one.heldOn),
              withNote(one),
              peopleOf(one).join(', ') || 'Not written down',
              linked(one.link),
              day(one.againOn),
            ]),
          },
      { type: 'heading', level: 1, text: 'Resources' },
      resources.length === 0
        ? { type: 'paragraph', words: 'None is written down.' }
        : {
            type: 'table',
            head: ['What', 'Where', 'Looked at', 'Again on'],
            rows: resources.map((one) => [withNote(one), linked(one.link), day(one.heldOn), day(one.againOn)]),
          },
    ]
  },
  gaps: () => [],
  checkBeforeUse: ['Names of people stand in it. Give it only to somebody who may see them.'],
})

const day = (on: string) => (on === '' ? '' : dayMonthYear(on))
const withNote = ({ topic, note }: Training) => (note === '' ? topic : `${topic}. ${note}`)
const linked = (link: string): Words => (/^https?:\/\//u.test(link) ? [{ text: link, href: link }] : link)
