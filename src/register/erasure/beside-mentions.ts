import type { MentionSource } from './mention-sources'

/** Words that stand beside the records: on Today, in logs, in views. They may name anybody. */
export const besideMentions: readonly MentionSource[] = [
  {
    what: 'Why something was put off on Today',
    table: 'put_off',
    texts: ['reason'],
    label: "'Put off on Today'",
    record: 'item_id',
    page: () => '/today',
  },
  {
    what: 'The answers to the first questions',
    table: 'first_answer',
    texts: ['answer'],
    label: "'First questions'",
    record: 'question',
    page: () => '/today/first-steps',
  },
  {
    what: 'The log of training',
    table: 'training',
    texts: ['topic', 'people', 'link', 'note'],
    label: 'topic',
    record: 'id',
    page: () => '/guidance/training',
  },
  {
    what: 'A task that messages serve',
    table: 'public_task',
    texts: ['name', 'source'],
    label: 'name',
    record: 'id',
    page: () => '/guidance/public-bodies',
  },
  {
    what: 'A saved view of the list',
    table: 'saved_view',
    texts: ['name', 'choice'],
    label: 'name',
    record: 'id',
    page: () => '/contacts',
  },
]
