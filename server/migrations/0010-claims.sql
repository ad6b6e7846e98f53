-- claims: what is asked, line by line, decided by a policy pack on stored facts.
create schema claims;

create table claims.claim (
  id uuid primary key,
  body_id uuid not null references identity.body (id),
  body_name text not null,
  territory text not null,
  programme text not null,
  pack_id text not null,
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  series integer not null check (series >= 0),
  split_from uuid references claims.claim (id),
  state text not null check (state in ('draft', 'submitted', 'in-review', 'returned', 'approved', 'filed',
    'in-publicity', 'published', 'requested', 'paid', 'refused', 'withdrawn')),
  headcount integer not null default 0,
  amount_fen bigint not null default 0,
  approved_headcount integer,
  approved_fen bigint,
  first_of_body boolean not null default false,
  opened_by uuid,
  opened_at timestamptz not null,
  submitted_by uuid,
  submitted_at timestamptz,
  promised_on date,
  settled_at timestamptz,
  changed_at timestamptz not null,
  roster_number integer not null default 0,
  -- Number of the roster version to which the lines are still equal; edits set it to null.
  roster_equal_to integer,
  forms_at timestamptz,
  self_check jsonb
);
-- One live claim per enterprise and month; later series are supplements (W19) and split parts.
create unique index claim_once on claims.claim (body_id, programme, month, series) where state <> 'withdrawn';
create unique index claim_one_draft on claims.claim (body_id, programme, month) where state = 'draft';
create index claim_by_territory on claims.claim (territory, state);

create table claims.line (
  id uuid primary key,
  claim_id uuid not null references claims.claim (id),
  body_id uuid not null,
  month text not null,
  person_id uuid references registry.person (id),
  seq integer not null,
  name text not null,
  masked_id text not null,
  state text not null check (state in ('drafted', 'claimed', 'waiting', 'approved', 'refused', 'frozen', 'removed', 'paid')),
  -- Facts of the roster by name; resident id and telephone are not among them.
  facts jsonb not null,
  -- Resident id and telephone as given, with the texts of faulty cells, encrypted.
  texts_sealed text not null,
  faults jsonb not null default '[]',
  remarks jsonb not null default '[]',
  verdict text not null check (verdict in ('fits', 'unfit', 'owed')),
  scheme text,
  amount_fen bigint not null default 0,
  -- What is asked: the amount of a fitting line, or what an official's decision would bring.
  asked_fen bigint not null default 0,
  approved_fen bigint,
  findings jsonb not null default '[]',
  owed jsonb not null default '[]',
  notes jsonb not null default '[]',
  -- Also claimed elsewhere for this month, as known when last judged: no name of the other.
  elsewhere boolean not null default false,
  disputed boolean not null default false,
  decision text check (decision in ('pass', 'refuse')),
  decision_asked boolean not null default false,
  wage text check (wage in ('matched', 'missing', 'differs')),
  wage_fen bigint,
  frozen_by text[] not null default '{}',
  changed_at timestamptz not null
);
create unique index line_once_in_claim on claims.line (claim_id, person_id);
-- The same enterprise never claims a person and month twice, whatever the series.
create unique index line_once_for_body on claims.line (body_id, month, person_id)
  where state in ('claimed', 'waiting', 'approved', 'frozen', 'paid');
create index line_by_claim on claims.line (claim_id, seq);
create index line_by_person on claims.line (person_id, month);

-- Every roster as it stood: rows encrypted as one piece (W20).
create table claims.roster_version (
  id uuid primary key,
  claim_id uuid not null references claims.claim (id),
  number integer not null,
  source text not null check (source in ('upload', 'copy', 'paste', 'edited', 'restored', 'submitted')),
  file_id uuid,
  file_name text,
  file_hash text,
  rows integer not null,
  content bytea not null,
  at timestamptz not null,
  by_account uuid,
  by_name text not null,
  unique (claim_id, number)
);
create trigger roster_version_stays before update or delete on claims.roster_version
  for each row execute function platform.facts_stay();

create table claims.cell_edit (
  id uuid primary key,
  claim_id uuid not null references claims.claim (id),
  line_id uuid not null,
  act text not null check (act in ('edited', 'added', 'removed')),
  fact text,
  was_sealed text,
  became_sealed text,
  at timestamptz not null,
  by_account uuid,
  by_name text not null
);
create index cell_edit_by_claim on claims.cell_edit (claim_id, at);
create trigger cell_edit_stays before update or delete on claims.cell_edit
  for each row execute function platform.facts_stay();

-- Headings that an enterprise has confirmed once, per kind of sheet.
create table claims.mapping (
  body_id uuid not null references identity.body (id),
  sheet text not null,
  headings jsonb not null,
  changed_at timestamptz not null,
  primary key (body_id, sheet)
);

create table claims.evidence (
  id uuid primary key,
  claim_id uuid not null references claims.claim (id),
  kind text not null,
  line_id uuid references claims.line (id),
  file_id uuid not null,
  file_name text not null,
  media_type text not null,
  bytes integer not null,
  reused_from uuid references claims.evidence (id),
  at timestamptz not null,
  by_account uuid,
  by_name text not null,
  withdrawn_at timestamptz,
  withdrawn_because text
);
create index evidence_by_claim on claims.evidence (claim_id, kind);

-- What the bank's wage lines said about the roster; people outside the roster are counted, never stored (W16).
create table claims.wage_sheet (
  id uuid primary key,
  claim_id uuid not null references claims.claim (id),
  evidence_id uuid not null references claims.evidence (id),
  rows integer not null,
  matched integer not null,
  differing integer not null,
  missing integer not null,
  outside integer not null,
  at timestamptz not null
);
create trigger wage_sheet_stays before update or delete on claims.wage_sheet
  for each row execute function platform.facts_stay();

create table claims.indicators (
  id uuid primary key,
  claim_id uuid not null references claims.claim (id),
  facts jsonb not null,
  series jsonb not null,
  at timestamptz not null,
  by_account uuid,
  by_name text not null
);
create index indicators_by_claim on claims.indicators (claim_id, at);
create trigger indicators_stay before update or delete on claims.indicators
  for each row execute function platform.facts_stay();

-- What the enterprise states about the whole month; the latest row of a fact stands.
create table claims.declaration (
  id uuid primary key,
  claim_id uuid not null references claims.claim (id),
  facts jsonb not null,
  at timestamptz not null,
  by_account uuid,
  by_name text not null
);
create index declaration_by_claim on claims.declaration (claim_id, at);
create trigger declaration_stays before update or delete on claims.declaration
  for each row execute function platform.facts_stay();

create table claims.commitment (
  id uuid primary key,
  claim_id uuid not null references claims.claim (id),
  version text not null,
  text text not null,
  employees_told boolean not null,
  at timestamptz not null,
  by_account uuid,
  by_name text not null
);
create index commitment_by_claim on claims.commitment (claim_id, at);
create trigger commitment_stays before update or delete on claims.commitment
  for each row execute function platform.facts_stay();

create table claims.decision_request (
  id uuid primary key,
  claim_id uuid not null references claims.claim (id),
  line_id uuid not null references claims.line (id),
  reason text not null,
  at timestamptz not null,
  by_account uuid,
  by_name text not null
);
create trigger decision_request_stays before update or delete on claims.decision_request
  for each row execute function platform.facts_stay();

-- What an official decided about a fact of a line or (line_id null) of the body; the latest stands.
create table claims.owed_decision (
  id uuid primary key,
  claim_id uuid not null references claims.claim (id),
  line_id uuid references claims.line (id),
  fact text not null,
  value jsonb not null,
  clause text not null,
  reason text not null,
  at timestamptz not null,
  by_account uuid not null,
  by_name text not null
);
create index owed_decision_by_claim on claims.owed_decision (claim_id, at);
create trigger owed_decision_stays before update or delete on claims.owed_decision
  for each row execute function platform.facts_stay();

create table claims.line_decision (
  id uuid primary key,
  claim_id uuid not null references claims.claim (id),
  line_id uuid not null references claims.line (id),
  outcome text not null check (outcome in ('pass', 'refuse', 'wait')),
  clause text,
  reason text,
  at timestamptz not null,
  by_account uuid not null,
  by_name text not null
);
create index line_decision_by_line on claims.line_decision (line_id, at);
create trigger line_decision_stays before update or delete on claims.line_decision
  for each row execute function platform.facts_stay();

create table claims.confirmation (
  id uuid primary key,
  claim_id uuid not null references claims.claim (id),
  line_id uuid not null references claims.line (id),
  check_id text not null,
  outcome text not null check (outcome in ('agrees', 'differs')),
  source text not null,
  note text,
  at timestamptz not null,
  by_account uuid not null,
  by_name text not null
);
create index confirmation_by_line on claims.confirmation (line_id, check_id, at);
create trigger confirmation_stays before update or delete on claims.confirmation
  for each row execute function platform.facts_stay();

-- Two enterprises, one person, one month: both lines stand here until officials decide (W1).
create table claims.dispute (
  id uuid primary key,
  person_id uuid not null references registry.person (id),
  month text not null,
  line_id uuid not null references claims.line (id),
  other_line_id uuid not null references claims.line (id),
  opened_at timestamptz not null,
  -- Which line may stand, once both sides have said the same; 'gone': one of the lines left its month.
  outcome text check (outcome in ('line', 'other', 'neither', 'gone')),
  decided_at timestamptz,
  unique (line_id, other_line_id)
);
create index dispute_by_other on claims.dispute (other_line_id);

-- What the officials of one side found (协查); the latest of each side stands.
create table claims.dispute_finding (
  id uuid primary key,
  dispute_id uuid not null references claims.dispute (id),
  claim_id uuid not null references claims.claim (id),
  outcome text not null check (outcome in ('line', 'other', 'neither')),
  reason text not null,
  at timestamptz not null,
  by_account uuid not null,
  by_name text not null
);
create index dispute_finding_by_dispute on claims.dispute_finding (dispute_id, at);
create trigger dispute_finding_stays before update or delete on claims.dispute_finding
  for each row execute function platform.facts_stay();

create table claims.correction (
  id uuid primary key,
  claim_id uuid not null references claims.claim (id),
  round integer not null,
  defects jsonb not null,
  roster_number integer not null,
  answer_by date,
  at timestamptz not null,
  unique (claim_id, round)
);
create trigger correction_stays before update or delete on claims.correction
  for each row execute function platform.facts_stay();

create table claims.history (
  id uuid primary key,
  claim_id uuid not null references claims.claim (id),
  at timestamptz not null,
  code text not null,
  params jsonb not null,
  by_name text
);
create index history_by_claim on claims.history (claim_id, at);
create trigger history_stays before update or delete on claims.history
  for each row execute function platform.facts_stay();

create table claims.notice (
  id uuid primary key,
  claim_id uuid not null references claims.claim (id),
  line_id uuid references claims.line (id),
  form_id text not null,
  clause text not null,
  reason text not null,
  at timestamptz not null
);
create index notice_by_form on claims.notice (form_id);
create trigger notice_stays before update or delete on claims.notice
  for each row execute function platform.facts_stay();

create table claims.payment (
  id uuid primary key,
  claim_id uuid not null references claims.claim (id),
  payout_id text not null,
  amount_fen bigint not null,
  day date not null,
  lines integer not null,
  unique (claim_id, payout_id)
);
create trigger payment_stays before update or delete on claims.payment
  for each row execute function platform.facts_stay();

-- Progress of printing a long roster.
create table claims.printing (
  claim_id uuid primary key references claims.claim (id),
  state text not null check (state in ('waiting', 'running', 'done', 'failed')),
  pages_done integer not null default 0,
  pages integer not null default 0,
  fault text,
  changed_at timestamptz not null
);
