import { joined, triggersOf } from './0190-search'
import type { Migration } from './migration'

const written = 'reference coach_name period_reason exception_reason career_history life_history aims progress'.split(
  ' ',
)

/**
 * Coaching engagements: who is coached by whom, who contracts and pays, the signed agreement and how long notes are kept,
 * sessions without content, and to whom something was passed on. Everything goes with the person coached; a coach, sponsor or
 * recipient who is erased leaves an empty place. Session notes have tables of their own.
 */
export const coaching: Migration = {
  version: 350,
  name: 'coaching',
  up: `
    CREATE TABLE coaching_engagement (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      reference TEXT NOT NULL UNIQUE,
      client_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      coach_id TEXT REFERENCES contact (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
      coach_name TEXT NOT NULL,
      sponsor_id TEXT REFERENCES contact (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
      contracts TEXT NOT NULL CHECK (contracts IN ('client', 'sponsor')),
      pays TEXT NOT NULL CHECK (pays IN ('client', 'sponsor')),
      service_agreement_on TEXT NOT NULL,
      period TEXT CHECK (period IS NULL OR json_valid(period)),
      period_reason TEXT NOT NULL,
      period_approver TEXT NOT NULL,
      started_on TEXT NOT NULL,
      first_meeting_on TEXT NOT NULL,
      paper_on TEXT NOT NULL,
      paper_period TEXT CHECK (paper_period IS NULL OR json_valid(paper_period)),
      signed_on TEXT NOT NULL,
      signed_period TEXT CHECK (signed_period IS NULL OR json_valid(signed_period)),
      notes_consent TEXT NOT NULL CHECK (notes_consent IN ('', 'given', 'not-given')),
      consent_withdrawn_on TEXT NOT NULL,
      exception_reason TEXT NOT NULL,
      exception_approver TEXT NOT NULL,
      exception_on TEXT NOT NULL,
      career_history TEXT NOT NULL,
      life_history TEXT NOT NULL,
      aims TEXT NOT NULL,
      progress TEXT NOT NULL,
      shared TEXT NOT NULL CHECK (json_valid(shared)),
      share_agreed_on TEXT NOT NULL,
      completed_on TEXT NOT NULL,
      evaluation_asked_on TEXT NOT NULL,
      evaluation_back_on TEXT NOT NULL,
      evaluation_opt_in TEXT NOT NULL CHECK (evaluation_opt_in IN ('', 'yes', 'no')),
      notes_destroyed INTEGER NOT NULL,
      added_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX coaching_engagement_by_client ON coaching_engagement (client_id);
    CREATE INDEX coaching_engagement_by_coach ON coaching_engagement (coach_id) WHERE coach_id IS NOT NULL;
    CREATE INDEX coaching_engagement_by_sponsor ON coaching_engagement (sponsor_id) WHERE sponsor_id IS NOT NULL;
    CREATE INDEX coaching_engagement_completed ON coaching_engagement (completed_on)
      WHERE completed_on <> '' AND notes_destroyed = 0;

    CREATE TABLE coaching_session (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      engagement_id TEXT NOT NULL REFERENCES coaching_engagement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      session_on TEXT NOT NULL,
      minutes INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'not-held'))
    ) STRICT;
    CREATE INDEX coaching_session_by_engagement ON coaching_session (engagement_id, session_on);

    CREATE TABLE coaching_disclosure (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      engagement_id TEXT NOT NULL REFERENCES coaching_engagement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      recipient_id TEXT REFERENCES contact (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
      recipient_name TEXT NOT NULL,
      recipient_role TEXT NOT NULL,
      what TEXT NOT NULL CHECK (json_valid(what)),
      purpose TEXT NOT NULL,
      disclosed_on TEXT NOT NULL,
      client_knew TEXT NOT NULL CHECK (client_knew IN ('agreement', 'notice', 'asked', 'no')),
      under_contract TEXT NOT NULL CHECK (under_contract IN ('', 'yes', 'no')),
      told_to_erase_on TEXT NOT NULL
    ) STRICT;
    CREATE INDEX coaching_disclosure_by_engagement ON coaching_disclosure (engagement_id, disclosed_on);
    CREATE INDEX coaching_disclosure_by_recipient ON coaching_disclosure (recipient_id) WHERE recipient_id IS NOT NULL;
    ${triggersOf({
      table: 'coaching_engagement',
      columns: written.join(', '),
      record: (row) => `${row}.id`,
      words: (row) => joined(...written.map((column) => `${row}.${column}`)),
    })}
    ${triggersOf({
      table: 'coaching_disclosure',
      columns: 'engagement_id, recipient_name, purpose',
      record: (row) => `${row}.engagement_id`,
      words: (row) => joined(`${row}.recipient_name`, `${row}.purpose`),
    })}
  `,
}
