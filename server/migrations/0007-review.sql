-- review: a case per subject, three tiers by three persons, one return, questions, paper filing.
create schema review;

-- The state column is governed by the table of allowed acts in case.ts; what happened stands in review.step.
create table review.case_file (
  id uuid primary key,
  kind text not null,
  subject_id uuid not null,
  territory text not null references identity.territory (code),
  body_id uuid not null references identity.body (id),
  body_name text not null,
  state text not null check (state in
    ('submitted', 'accepted', 'returned', 'second', 'sign', 'approved', 'refused', 'filed', 'withdrawn')),
  -- Who holds the case at the tier where it stands; null: nobody has taken it.
  assignee uuid references identity.account (id),
  -- The queue line, refreshed by the owner of the subject: the queue never reads the subject's tables.
  month text not null,
  headcount integer not null check (headcount >= 0),
  amount_fen bigint not null check (amount_fen >= 0),
  exceptions integer not null check (exceptions >= 0),
  undecided integer not null check (undecided >= 0),
  approved_headcount integer not null check (approved_headcount >= 0),
  approved_fen bigint not null check (approved_fen >= 0),
  first boolean not null,
  submitted_day date not null,
  promised_days integer not null check (promised_days > 0),
  due_day date not null,
  due_provisional boolean not null,
  -- While returned or waiting for an answer the clock stands: since when, and with how many working days left.
  paused_since date,
  paused_left integer,
  rounds integer not null default 0,
  return_expires_on date,
  lapsed boolean not null default false,
  -- Lines that the second tier must look at, drawn when the case was forwarded.
  sample uuid[] not null default '{}',
  opened_at timestamptz not null,
  check ((paused_since is null) = (paused_left is null))
);
create unique index case_open_once on review.case_file (kind, subject_id)
  where state in ('submitted', 'accepted', 'returned', 'second', 'sign');
create index case_by_subject on review.case_file (kind, subject_id, id);
create index case_queue on review.case_file (territory, state, due_day);
create index case_by_body on review.case_file (body_id);

-- Everything that happened to a case, in order. `tier` is set where the act counts as having acted at that tier.
create table review.step (
  id uuid primary key,
  case_id uuid not null references review.case_file (id),
  at timestamptz not null,
  day date not null,
  act text not null,
  tier text check (tier in ('initial', 'second', 'sign')),
  account_id uuid references identity.account (id),
  account_name text,
  -- In writing: opinion, reason, question, answer.
  text text,
  detail jsonb not null
);
create index step_by_case on review.step (case_id, id);
create trigger step_stays before update or delete on review.step
  for each row execute function platform.facts_stay();

-- One signature per case: two leaders at the same instant, one wins.
create table review.decision (
  case_id uuid primary key references review.case_file (id),
  outcome text not null check (outcome in ('approved', 'refused')),
  headcount integer not null,
  total_fen bigint not null,
  handler_id uuid not null references identity.account (id),
  handler text not null,
  second_id uuid not null references identity.account (id),
  leader_id uuid not null references identity.account (id),
  leader text not null,
  day date not null,
  reason text,
  check (handler_id <> second_id and second_id <> leader_id and handler_id <> leader_id),
  check (outcome = 'approved' or reason is not null)
);
create trigger decision_stays before update or delete on review.decision
  for each row execute function platform.facts_stay();

create table review.defect (
  id uuid primary key,
  case_id uuid not null references review.case_file (id),
  round integer not null,
  seq integer not null,
  code text not null,
  clause text,
  text text not null,
  -- Where: {line?, fact?, form?, evidence?}
  place jsonb not null,
  unique (case_id, round, seq)
);
create trigger defect_stays before update or delete on review.defect
  for each row execute function platform.facts_stay();

create table review.sample_seen (
  case_id uuid not null references review.case_file (id),
  line_id uuid not null,
  account_id uuid not null references identity.account (id),
  at timestamptz not null,
  primary key (case_id, line_id, account_id)
);
create trigger sample_seen_stays before update or delete on review.sample_seen
  for each row execute function platform.facts_stay();

-- A question to the city (请示), tied to a clause or a doubt; its answer frees every case that waits for it.
create table review.question (
  id uuid primary key,
  territory text not null references identity.territory (code),
  topic text not null,
  text text not null,
  asked_by uuid not null references identity.account (id),
  asked_by_name text not null,
  asked_at timestamptz not null
);
create trigger question_stays before update or delete on review.question
  for each row execute function platform.facts_stay();
create table review.answer (
  question_id uuid primary key references review.question (id),
  text text not null,
  document text,
  answered_by uuid not null references identity.account (id),
  answered_by_name text not null,
  answered_at timestamptz not null
);
create trigger answer_stays before update or delete on review.answer
  for each row execute function platform.facts_stay();
create table review.parked_case (
  question_id uuid not null references review.question (id),
  case_id uuid not null references review.case_file (id),
  line_ids uuid[] not null,
  parked_at timestamptz not null,
  resumed_at timestamptz,
  primary key (question_id, case_id)
);
create unique index parked_once on review.parked_case (case_id) where resumed_at is null;

-- Numbers of files, receipts: counted per territory, year and kind at the moment of issue.
create table review.counter (
  territory text not null,
  year integer not null,
  kind text not null,
  last integer not null,
  primary key (territory, year, kind)
);

-- Papers brought to the window: complete (a receipt with a file number) or not (a slip with what is missing).
create table review.paper (
  id uuid primary key,
  case_id uuid not null references review.case_file (id),
  outcome text not null check (outcome in ('received', 'rejected')),
  form_id text,
  -- [{item, present, copies}]
  items jsonb not null,
  reason text,
  receipt_number text not null unique,
  file_number text unique,
  received_by uuid not null references identity.account (id),
  received_by_name text not null,
  day date not null,
  at timestamptz not null,
  check ((outcome = 'received') = (file_number is not null))
);
create unique index paper_received_once on review.paper (case_id) where outcome = 'received';
create trigger paper_stays before update or delete on review.paper
  for each row execute function platform.facts_stay();

-- 确认符合条件, by name, once per case.
create table review.paper_confirmation (
  case_id uuid primary key references review.case_file (id),
  -- Null: the city's electronic-seal waiver stood in for the paper.
  paper_id uuid references review.paper (id),
  confirmed_by uuid not null references identity.account (id),
  confirmed_by_name text not null,
  day date not null,
  at timestamptz not null
);
create trigger paper_confirmation_stays before update or delete on review.paper_confirmation
  for each row execute function platform.facts_stay();
