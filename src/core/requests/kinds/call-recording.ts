import { z } from 'zod'
import { line, lines } from '../../contacts/typed-text'
import { authoriserRoles, releases } from '../event'
import { authoriserRoleNames, releaseNames } from '../release-names'
import { askingLetters, clarifyingLetter } from '../asking-letters'
import { defineKind } from '../kind'
import { closeStep, commonOutcomes, openingEvents } from '../month-right'
import { namedDay, namedDayClock } from '../named-day-clock'
import { officialFields, officialMarks } from '../official-request'
import { recordingCells, recordingColumns } from '../recording-cells'
import { authorisingIssue, needOptions, needs, recordingRoutes, releasingIssue, routeOptions } from '../recording-route'
import { recordingSteps } from '../recording-steps'

const others = ['business', 'police', 'discipline'] as const
const onlyAccess = { field: 'route', is: 'access' } as const
const onlyPolice = { field: 'route', is: 'police' } as const
const optional = true as const

const decisions = { yes: 'Release it', 'in-part': 'Release a part of it', no: 'Not release it' } as const

/** Somebody asks to hear or have a call recording: every field of `rec.form`, and four ways with their own authoriser (row K2). */
export const callRecording = defineKind({
  id: 'call-recording',
  title: 'Call recording request',
  short: 'Somebody asks to hear or have a call recording',
  prefix: 'CR',
  duty: (name) => `Answer the call recording request from ${name}`,
  dueLabel: 'Answer by',
  notice:
    'Why they want it decides who may authorise it. Nobody opens a recording before that, and each look-up is written down with its reason. Somebody who was on the call has a right to it and needs no reason.',
  hold: (name) => `Keep every recording that ${name} asks about, even where its day to be destroyed has come.`,
  beforeErasing: {
    why: 'They asked for a call recording. Answer and close that request first, or close it as withdrawn.',
    rules: ['rec.sar', 'rights.offence'],
  },
  pageTitle: (name) => `Call recording request from ${name}`,
  whoLabel: 'Who asks?',
  fields: [
    { name: 'route', label: 'Why do they want it?', control: 'choice', options: routeOptions, initial: 'access' },
    {
      name: 'need',
      label: 'What does the work need it for?',
      control: 'choice',
      options: needOptions,
      initial: 'complaint',
      onlyWhen: { field: 'route', is: 'business' },
    },
    {
      name: 'force',
      label: 'Which force or body',
      control: 'line',
      initial: '',
      optional,
      onlyWhen: onlyPolice,
    },
    { ...officialFields.reference, onlyWhen: onlyPolice },
    {
      name: 'concerned',
      label: 'Whose conduct is it about?',
      control: 'line',
      initial: '',
      optional,
      onlyWhen: { field: 'route', is: 'discipline' },
    },
    {
      name: 'reason',
      label: 'The valid reason',
      control: 'text',
      initial: '',
      onlyWhen: { field: 'route', is: others },
    },
    { ...officialFields.shows, onlyWhen: onlyPolice },
    { name: 'callOn', label: 'Day of the call', control: 'date', initial: '', optional },
    { name: 'callTime', label: 'Time of the call', control: 'line', initial: '', optional },
    { name: 'extension', label: 'Extension', control: 'line', initial: '', optional },
    { name: 'number', label: 'Outside number', control: 'line', initial: '', optional },
    { name: 'parties', label: 'Names of everybody on the call', control: 'text', initial: '', optional },
    { name: 'about', label: 'What else helps to find the call', control: 'text', initial: '', optional },
    {
      name: 'wants',
      label: 'How do they want it?',
      control: 'choice',
      options: [
        { value: 'not-said', label: 'They did not say' },
        { value: 'listen', label: 'Hear it' },
        { value: 'copy', label: 'A copy' },
        { value: 'transcript', label: 'A transcript' },
      ],
      initial: 'not-said',
    },
    {
      name: 'answerBy',
      label: 'Day it is wanted by',
      control: 'date',
      initial: '',
      optional,
      onlyWhen: { field: 'route', is: others },
    },
  ],
  details: z
    .strictObject({
      route: z.enum(recordingRoutes).default('access'),
      need: z.enum(needs).default('complaint'),
      force: line(200).default(''),
      reference: line(200).default(''),
      concerned: line(200).default(''),
      reason: lines(2000).default(''),
      shows: z.array(z.enum(officialMarks)).max(officialMarks.length).default([]),
      callOn: namedDay,
      callTime: line(60).default(''),
      extension: line(60).default(''),
      number: line(60).default(''),
      parties: lines(1000).default(''),
      about: lines(2000).default(''),
      wants: z.enum(['not-said', 'listen', 'copy', 'transcript']).default('not-said'),
      answerBy: namedDay,
    })
    .refine(({ route, reason }) => route === 'access' || reason !== '', {
      message: 'Write what it is needed for. Without a reason nobody may open a recording.',
      path: ['reason'],
    }),
  pausable: true,
  clock(facts) {
    if (facts.details.route === 'access') return null
    return namedDayClock(facts, {
      without:
        'No law sets a day for this. If somebody named one, write it with the facts of the case, and it stands here.',
      withDay: 'They want the answer by',
      rules: [
        ({ business: 'rec.access', police: 'rec.police', discipline: 'rec.discipline' } as const)[facts.details.route],
      ],
    })
  },
  undated: {
    label: 'Answer',
    duty: (name) => `Answer the call recording request from ${name}`,
    why: 'No day is set.',
  },
  why: 'this is the day they want it by',
  steps: [...recordingSteps, closeStep],
  places: ['Register of recordings', 'Phone system or its supplier'],
  placeWords: { verb: 'Look in', done: 'Found', nothing: 'Nothing there' },
  events: [
    ...openingEvents,
    'fee-asked',
    'fee-paid',
    'clarification-asked',
    'clarification-answered',
    'extended',
    'place-asked',
    'place-done',
    'decided',
    'action-done',
    'replied',
  ],
  eventsOnlyWhen: {
    'fee-asked': onlyAccess,
    'fee-paid': onlyAccess,
    'clarification-asked': onlyAccess,
    'clarification-answered': onlyAccess,
    extended: onlyAccess,
    'identity-asked': { field: 'route', is: ['access', 'police'] },
    'identity-received': { field: 'route', is: ['access', 'police'] },
    'identity-not-needed': onlyAccess,
    'authority-asked': { field: 'route', is: ['access', 'police'] },
    'authority-received': { field: 'route', is: ['access', 'police'] },
  },
  eventFields: {
    decided: [
      { name: 'who', label: 'Who authorises or refuses it', control: 'line', initial: '' },
      {
        name: 'role',
        label: 'Their role',
        control: 'choice',
        options: authoriserRoles.map((value) => ({ value, label: authoriserRoleNames[value] })),
        initial: '',
      },
      { name: 'written', label: 'The decision is in writing', control: 'tick', initial: false },
    ],
    replied: [
      {
        name: 'given',
        label: 'What did they get?',
        control: 'choice',
        options: releases.map((value) => ({ value, label: releaseNames[value] })),
        initial: '',
      },
      { name: 'to', label: 'Who got it', control: 'line', initial: '' },
    ],
  },
  eventSay: {
    decided:
      'The reason is checked first, then somebody who may says yes or no. The letter takes over what you write here.',
    'identity-received':
      'Write how you checked that it is really them: what you saw, or the number you found yourself and rang.',
    replied: 'The day it was released, to whom, and what they got.',
  },
  refuses(event, { details, events }) {
    if (event.type === 'decided') return authorisingIssue(event, details.route)
    return event.type === 'replied' ? releasingIssue(event, events) : null
  },
  decisions,
  outcomes: [
    { id: 'released', label: 'Released', answered: true },
    {
      id: 'released-in-part',
      label: 'Released in part',
      answered: true,
      reasonsNeeded: 'Write what was held back, and why.',
    },
    { id: 'nothing-held', label: 'There is no such recording', answered: true },
    ...commonOutcomes,
  ],
  log: { templateId: 'request-log-call-recording', columns: recordingColumns, initialsOnly: false },
  cells: (facts) => recordingCells(facts, decisions),
  letters: [
    { templateId: 'call-recording-acknowledgement', label: 'Acknowledgement', when: 'acknowledge' },
    { templateId: 'call-recording-release', label: 'Release', when: 'reply', onlyAfter: ['yes', 'in-part'] },
    { templateId: 'call-recording-refusal', label: 'Refusal', when: 'reply', onlyAfter: ['no'] },
    clarifyingLetter,
    ...askingLetters,
  ],
  sources: [
    'rec.form',
    'rec.access',
    'rec.sar',
    'rec.police',
    'rec.discipline',
    'rec.misuse',
    'sar.deadline',
    'sar.start',
    'sar.extend',
    'rights.log',
  ],
  version: '2026-11-25',
  changes: [
    '2026-11-25: police are always checked: nobody is let through as known',
    '2026-11-24: letters that ask what is meant, for proof, a fee or more time',
    '2026-11-23: first version',
  ],
})
