import { readFileSync } from 'node:fs'
import { presets } from '@core/cookies/presets'
import { treeBlocks } from '@core/flows/tree-blocks'
import { treeGraph } from '@core/flows/tree-graph'
import { step } from '@core/flows/step'
import { flowById, flows } from '@core/flows/trees/index'
import { pecrApplies } from '@core/flows/trees/pecr-applies'
import { contactCategories } from '@core/contacts/contact-category'
import { blocksToText } from '@core/documents/blocks-to-text'
import { publicBodyGuidance } from '@core/documents/templates/public-body-guidance'
import { rules } from '@core/law/rules'
import { expect } from 'vitest'
import { taskDecision, wholeTask } from '../../../fixtures/calls/training'
import { everyPath } from '../../flows/walk'
import { millbrookFrame } from '../source-facts'
import { wordsOf, sourceTexts } from './papers'
import type { SourceRow } from './row'
import { company, endOf, mayI, soleTrader } from './works'

/** Seed 2: what a practice’s guide to PECR asks. */
export const practiceRows: readonly SourceRow[] = [
  [
    'S2-1',
    'what PECR is, beside the UK GDPR, and what changed',
    [
      'practice pecr',
      /Privacy and Electronic Communications Regulations 2003 \(PECR\) say when[^]*data protection law beside them/,
    ],
    ['what is PECR', /What changed since 2019[^]*January 2019[^]*August 2025[^]*February 2026/],
    ['notes beside documents', /PECR as it stood in January 2019/],
  ],
  [
    'S2-2',
    'calls, automated calls, texts, e-mail, social media, fax',
    [
      'practice pecr',
      /Telephone\n[^]*E-mail and text\n[^]*Automated calls: we make none[^]*Fax: we send no marketing by fax/,
    ],
    () => {
      for (const id of ['live-call', 'automated-call', 'text-message', 'email', 'social-message', 'fax'])
        expect(flowById(id)?.id, id).toBe(id)
    },
  ],
  [
    'S2-3',
    'cookies and the like',
    ['cookies', /Cookies are the best known of these; pixels, scripts and identifiers/],
    ['practice pecr', /Cookies and similar technologies: what a website or an app stores on a device/],
    () => expect(endOf('cookies', { CK1: 'stores', CK2: 'no', CK3: 'no', CK4: 'no', CK5: 'none' })).toMatch(/^CK8: /),
  ],
  [
    'S2-4',
    'security of public services',
    ['rules for providers', /Keep their service secure[^]*Report a breach of their service/],
    ['practice pecr', /The security of public telephone and internet services/],
    () => expect(rules['pecr.r5a.who'].cite).toMatch(/regulations 5 and 5A/),
  ],
  [
    'S2-5',
    'traffic and location data, billing, caller ID, directories',
    [
      'rules for providers',
      /who rang whom, and from where[^]*bills without each call listed[^]*hide their number[^]*Directories/,
    ],
    ['practice pecr', /Directories: [^]*traffic and location data, bills that list each call, and hidden numbers/],
  ],
  [
    'S2-6',
    'does PECR apply to us',
    () => {
      const paths = everyPath(pecrApplies)
      for (const { answers, end } of paths) {
        const applies = Object.values(answers).includes('yes')
        expect(end.nodeId, JSON.stringify(answers)).toBe(applies ? 'applies' : 'does-not')
        expect(Object.keys(answers)).toHaveLength(4)
      }
      const asked = Object.values(pecrApplies.nodes).map((node) => ('ask' in node ? node.ask : ''))
      for (const point of [/phone, text, e-mail, social message or fax/, /visitors’ devices/, /directory/, /network/])
        expect(
          asked.some((ask) => point.test(ask)),
          String(point),
        ).toBe(true)
    },
  ],
  [
    'S2-7',
    'show that messages are no marketing',
    ['practice pecr', /So we can show that our e-mails and texts are not marketing/],
    async (ask) => {
      await ask('tasks', 'keep', { decisionId: await taskDecision(ask), ...wholeTask })
      const tasks = (await ask('tasks', 'list', undefined)).map(({ name: task, source }) => ({ task, source }))
      const facts = publicBodyGuidance.facts.parse({ tasks })
      const sheet = blocksToText(publicBodyGuidance.compose(facts, millbrookFrame))
      expect(sheet).toMatch(/Tasks our messages serve[^]*Access to primary care\nGMS contract/)
    },
  ],
  [
    'S2-8',
    'the diabetes example as marketing',
    ['practice pecr', /everybody with diabetes, we treat as marketing that needs consent beforehand/],
    ['notes beside documents', /everybody with diabetes, always needs consent\.\nWhere the NHS pays for it/],
    () => {
      const message = { 'psm.gp-table': 'service', 'psm.gp-table.service': 'condition-group-service' }
      const ends = ['none', 'asks-consent'].map((own) =>
        endOf('is-marketing-public', { ...message, 'psm.gp-table.policy': own }),
      )
      expect(ends).toEqual([expect.stringContaining('not marketing'), expect.stringContaining('consent-needed')])
    },
  ],
  [
    'S2-9',
    'PECR and data protection together',
    ['practice pecr', /one does not take the place of the other/],
    ['PECR beside the UK GDPR', /did not take the place of PECR[^]*Consent means the same in both laws/],
  ],
  [
    'S2-10',
    'protects companies, and people who cannot be recognised',
    ['practice pecr', /PECR protects people and organisations alike, also where nobody can be recognised/],
    () => expect(mayI('live-call', company).word).toBe('Screen first'),
  ],
  [
    'S2-11',
    'patients and staff',
    [
      'practice pecr',
      /patients, the people who care for them, and staff[^]*our own staff about offers is marketing too/,
    ],
    ['staff', /Other news, only if you want it/],
    () => {
      expect(contactCategories).toEqual(expect.arrayContaining(['patient', 'staff']))
      expect(mayI('sms', soleTrader).verdict).toBe('consent-needed')
    },
  ],
  [
    'S2-12',
    'routine messages need no consent',
    ['practice pecr', /reminder of an appointment, need no consent under PECR/],
    ['patients', /Messages you get in any case\nAppointments and reminders/],
    () => {
      const reminder = { 'psm.gp-table': 'care', 'psm.gp-table.care': 'appointment-reminder' }
      expect(endOf('is-marketing-public', reminder)).toMatch(/not marketing/)
    },
  ],
  [
    'S2-13',
    'data protection all the same, and patients are told',
    ['practice pecr', /Data protection law holds for every message/],
    ['practice policy', /Messages about your care, such as reminders and invitations, need no consent/],
  ],
  [
    'S2-14',
    'an act of the person',
    ['practice pecr', /consent: an act of their own/],
    ['patients', /☐ {2}Yes, by e-mail/],
  ],
  [
    'S2-15',
    'freely, specific, affirmative',
    ['practice pecr', /freely done, that names us and this way of writing\. No box is ticked beforehand/],
    ['patients', /changes nothing about your treatment/],
  ],
  [
    'S2-16',
    'shown',
    ['practice pecr', /we can show each consent/],
    async (ask) => {
      const { id: contactId, points } = await ask('contacts', 'add', {
        kind: 'person',
        displayName: 'Petra Lund',
        roles: ['patient'],
        points: [{ kind: 'email', value: 'petra@lund.example', label: '', valid: true }],
      })
      const pointId = points[0]?.id ?? ''
      await ask('consents', 'give', {
        contactId,
        boxes: [{ channel: 'email', purpose: 'events', pointId }],
        takenBy: 'Reception',
        happenedOn: '2026-11-20',
        how: 'paper-form',
        words: 'Yes, by e-mail.',
        evidence: 'Form 12',
      })
      expect(JSON.stringify(await ask('consents', 'history', { contactId }))).toContain('Form 12')
    },
  ],
  [
    'S2-17',
    'a free and easy way out',
    ['practice pecr', /has a way to unsubscribe that is free and works/],
    ['footer', /Unsubscribe[^]*at any time, free and without a reason/],
  ],
  [
    'S2-18',
    'cookies for transmission',
    ['cookies', /What we set without asking, and why\n[^]*Load balancing/],
    () =>
      expect(endOf('cookies', { CK1: 'stores', CK2: 'yes', 'CK7.transmission': 'yes' })).toMatch(/^CK7\.paragraph-3: /),
  ],
  [
    'S2-19',
    'cookies that are strictly needed',
    ['cookies', /What we set without asking, and why\n[^]*Booking selection/],
    () =>
      expect(endOf('cookies', { CK1: 'stores', CK2: 'no', CK3: 'yes', 'CK7.strict': 'yes' })).toMatch(
        /^CK7\.paragraph-4: /,
      ),
  ],
  [
    'S2-20',
    'booking, security, load balancing',
    () => {
      const exempt = presets.filter(({ facts }) => facts.claims === 'strict' || facts.claims === 'transmission')
      const says = exempt.map(({ facts }) => `${facts.does} ${facts.purpose} ${facts.lasts}`).join('\n')
      expect(says).toMatch(/booking is not finished/)
      expect(says).toMatch(/ordering a prescription\. 30 minutes/)
      expect(says).toMatch(/server that answers/)
    },
  ],
  [
    'S2-21',
    'tell of exempt cookies too',
    [
      'cookies',
      /For these the law asks for no consent\. We use each of them for this alone, and we tell you all the same/,
    ],
  ],
  [
    'S2-22',
    'the website’s privacy information explains cookies, with an example',
    [
      'cookies',
      /What this is about\n[^]*What we use\n[^]*How long it stays\n[^]*What you can switch off\n[^]*What we set only if you agree\n[^]*How to change your mind\n[^]*Questions and complaints/,
    ],
    ['privacy policy', /Our website and cookies\n[^]*A cookie is a small file[^]*lk_traffic\n/],
  ],
  [
    'S2-23',
    'a flowchart at a glance, to be printed',
    () => {
      for (const flow of flows) {
        const openParts = new Set(Object.keys(flow.parts))
        const { nodes, edges } = treeGraph(flow, step(flow, {}), { here: flow.start, openParts })
        expect(nodes.length, flow.id).toBeGreaterThan(2)
        expect(edges.length, flow.id).toBeGreaterThan(1)
        const paper = blocksToText(treeBlocks(flow))
        for (const node of Object.values(flow.nodes))
          if ('ask' in node && !node.ask.includes('{')) expect(paper, flow.id).toContain(node.ask)
      }
    },
  ],
  [
    'S2-24',
    'links to the regulator and the officer',
    ['guidance sheet', /ICO: direct marketing and privacy and electronic communications[^]*https:\/\/ico\.org\.uk/],
    () => {
      const organisation = { ...millbrookFrame.organisation, dpoName: 'Ada Finch', dpoContact: 'dpo@shire.example' }
      const facts = publicBodyGuidance.facts.parse({})
      const sheet = blocksToText(publicBodyGuidance.compose(facts, { ...millbrookFrame, organisation }))
      expect(sheet).toContain('Data protection officer\nAda Finch: dpo@shire.example')
    },
  ],
  [
    'S2-25',
    'no fifth section is invented',
    () => {
      // The gap is named where the sources are listed, and nothing fills it.
      expect(readFileSync('docs/source-requirements.md', 'utf8')).toMatch(/guide has no section 5/)
      for (const paper of Object.keys(sourceTexts) as (keyof typeof sourceTexts)[])
        if (paper.startsWith('practice') || paper === 'patients' || paper === 'cookies')
          expect(wordsOf(paper), paper).not.toMatch(/\bsection (5|five)\b/i)
    },
  ],
]
