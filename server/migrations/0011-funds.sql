-- funds: sources, double-entry ledger, requests, letters, receipts, allocations, payments, bank results, vouchers.
create schema funds;

-- Where money comes from (D-70); names stand in the texts.
create table funds.source (
  code text primary key,
  sort integer not null
);
insert into funds.source (code, sort) values ('special-account', 10), ('employment-fund', 20);

-- One account per body, source and kind. Planes never mix: 指标 is not cash, and what is asked for is neither (W21).
create table funds.account (
  id uuid primary key,
  body_id uuid not null references identity.body (id),
  territory text not null references identity.territory (code),
  source text not null references funds.source (code),
  kind text not null,
  plane text not null,
  unique (body_id, source, kind),
  check ((plane, kind) in (
    ('cash', 'outside'), ('cash', 'cash'), ('cash', 'transfer-in-transit'), ('cash', 'allocated'),
    ('cash', 'payment-in-transit'), ('cash', 'paid-out'),
    ('commitment', 'receivable'), ('commitment', 'commitment'),
    ('indicator', 'indicator'), ('indicator', 'indicator-origin')))
);

-- The journal. One act on one subject is entered once, however often it is tried.
create table funds.entry (
  id uuid primary key,
  kind text not null check (kind in ('request', 'request-released', 'indicator', 'receipt', 'allocation-sent', 'allocation-received',
    'payment-ordered', 'payment-accepted', 'payment-returned', 'payment-void')),
  subject_id uuid not null,
  territory text not null references identity.territory (code),
  source text not null references funds.source (code),
  day date not null,
  at timestamptz not null,
  posted_by uuid,
  posted_by_name text not null,
  unique (kind, subject_id)
);
create index entry_by_territory on funds.entry (territory, source, day, id);
create trigger entry_stays before update or delete on funds.entry
  for each row execute function platform.facts_stay();

create table funds.posting (
  id uuid primary key,
  entry_id uuid not null references funds.entry (id),
  account_id uuid not null references funds.account (id),
  amount_fen bigint not null check (amount_fen <> 0)
);
create index posting_by_entry on funds.posting (entry_id);
create index posting_by_account on funds.posting (account_id);
create trigger posting_stays before update or delete on funds.posting
  for each row execute function platform.facts_stay();

-- An entry sums to zero, also by body, source and plane; seen when the transaction closes.
create function funds.entry_is_balanced() returns trigger language plpgsql as $$
begin
  if exists (select 1 from funds.posting p join funds.account a on a.id = p.account_id
    where p.entry_id = new.entry_id group by a.body_id, a.source, a.plane having sum(p.amount_fen) <> 0) then
    raise exception 'entry % does not balance', new.entry_id;
  end if;
  return null;
end $$;
create constraint trigger entry_is_balanced after insert on funds.posting
  deferrable initially deferred for each row execute function funds.entry_is_balanced();

-- Cash and money on its way never fall below zero: the account is locked before it is reduced, then summed afresh.
create function funds.lock_before_reducing() returns trigger language plpgsql as $$
begin
  if new.amount_fen < 0 then
    perform 1 from funds.account where id = new.account_id for update;
  end if;
  return new;
end $$;
create trigger lock_before_reducing before insert on funds.posting
  for each row execute function funds.lock_before_reducing();

create function funds.never_below_zero() returns trigger language plpgsql as $$
begin
  if new.amount_fen < 0
    and exists (select 1 from funds.account where id = new.account_id
      and kind in ('cash', 'transfer-in-transit', 'payment-in-transit', 'indicator'))
    and (select coalesce(sum(amount_fen), 0) from funds.posting where account_id = new.account_id) < 0 then
    raise exception 'account % would fall below zero', new.account_id using errcode = 'check_violation', constraint = 'never_below_zero';
  end if;
  return null;
end $$;
create trigger never_below_zero after insert on funds.posting
  for each row execute function funds.never_below_zero();

-- The bank account of a bureau for a source (W6: data, not code); the newest counts.
create table funds.bank_account (
  id uuid primary key,
  body_id uuid not null references identity.body (id),
  source text not null references funds.source (code),
  bank text not null,
  account_name text not null,
  number_sealed text not null,
  last_four text not null,
  stored_by uuid,
  stored_by_name text not null,
  stored_at timestamptz not null
);
create index bank_account_by_body on funds.bank_account (body_id, source, id);
create trigger bank_account_stays before update or delete on funds.bank_account
  for each row execute function platform.facts_stay();

-- Document numbers: counted per territory, year and kind at the moment of issue.
create table funds.counter (
  territory text not null references identity.territory (code),
  year integer not null,
  kind text not null,
  last integer not null,
  primary key (territory, year, kind)
);

-- 请款函 to finance: of the city over its districts' requests, of a county of its own over its one.
create table funds.letter (
  id uuid primary key,
  body_id uuid not null references identity.body (id),
  territory text not null references identity.territory (code),
  source text not null references funds.source (code),
  number text not null unique,
  amount_fen bigint not null check (amount_fen > 0),
  state text not null check (state in ('made', 'sent', 'answered')),
  -- The letter as it was made: printing it later says the same.
  document jsonb not null,
  made_by uuid not null,
  made_by_name text not null,
  made_on date not null,
  made_at timestamptz not null,
  sent_on date,
  sent_by_name text,
  answered_on date,
  outcome text check (outcome in ('granted', 'partly', 'refused')),
  granted_fen bigint check (granted_fen >= 0),
  answer_number text,
  answer_note text,
  answered_by_name text,
  check ((state = 'made') = (sent_on is null)),
  check ((state = 'answered') = (answered_on is not null and outcome is not null and granted_fen is not null))
);
create index letter_by_territory on funds.letter (territory, id);

-- 用款申请 of a bureau: to the city, or (chain own) to its own finance with a letter of its own.
create table funds.request (
  id uuid primary key,
  body_id uuid not null references identity.body (id),
  territory text not null references identity.territory (code),
  source text not null references funds.source (code),
  chain text not null check (chain in ('city', 'own')),
  number text unique,
  state text not null check (state in ('draft', 'submitted', 'in-letter', 'withdrawn')),
  letter_id uuid references funds.letter (id),
  amount_fen bigint not null check (amount_fen >= 0),
  units integer not null,
  headcount integer not null,
  document jsonb,
  made_by uuid not null,
  made_by_name text not null,
  made_at timestamptz not null,
  submitted_by_name text,
  submitted_on date,
  check ((state in ('submitted', 'in-letter')) = (number is not null and document is not null and submitted_on is not null)),
  check ((state = 'in-letter') = (letter_id is not null))
);
create index request_by_territory on funds.request (territory, state);
create index request_by_letter on funds.request (letter_id);

create table funds.request_line (
  id uuid primary key,
  request_id uuid not null references funds.request (id),
  claim_id uuid not null references claims.claim (id),
  line_id uuid not null references claims.line (id),
  amount_fen bigint not null check (amount_fen > 0),
  released_at timestamptz,
  released_because text
);
create unique index request_line_once on funds.request_line (line_id) where released_at is null;
create index request_line_by_request on funds.request_line (request_id, claim_id);
create index request_line_by_claim on funds.request_line (claim_id);

-- 指标 as finance issued it: recorded apart from money (W21).
create table funds.indicator (
  id uuid primary key,
  body_id uuid not null references identity.body (id),
  territory text not null references identity.territory (code),
  source text not null references funds.source (code),
  document_number text not null,
  day date not null,
  amount_fen bigint not null check (amount_fen > 0),
  entered_by uuid not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  unique (body_id, source, document_number)
);
create trigger indicator_stays before update or delete on funds.indicator
  for each row execute function platform.facts_stay();

-- City → district: a bank transfer with its slip, entered by one and confirmed by another, in transit until the district confirms.
create table funds.allocation (
  id uuid primary key,
  from_body uuid not null references identity.body (id),
  from_territory text not null references identity.territory (code),
  to_body uuid not null references identity.body (id),
  to_territory text not null references identity.territory (code),
  source text not null references funds.source (code),
  slip_number text not null,
  day date not null,
  amount_fen bigint not null check (amount_fen > 0),
  state text not null check (state in ('entered', 'sent', 'received', 'rejected')),
  entered_by uuid not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  confirmed_by uuid,
  confirmed_by_name text,
  confirmed_at timestamptz,
  reason text,
  check (from_body <> to_body),
  check (confirmed_by is null or confirmed_by <> entered_by),
  check ((state = 'entered') = (confirmed_by is null))
);
create unique index allocation_slip_once on funds.allocation (from_body, source, slip_number) where state <> 'rejected';
create index allocation_by_receiver on funds.allocation (to_body, state);

-- Money exists once a bank slip is entered by one and confirmed by another person (W21).
create table funds.receipt (
  id uuid primary key,
  body_id uuid not null references identity.body (id),
  territory text not null references identity.territory (code),
  source text not null references funds.source (code),
  kind text not null check (kind in ('finance', 'allocation')),
  allocation_id uuid references funds.allocation (id),
  letter_id uuid references funds.letter (id),
  slip_number text not null,
  day date not null,
  amount_fen bigint not null check (amount_fen > 0),
  payer text not null,
  file_id uuid references documents.file (id),
  state text not null check (state in ('entered', 'confirmed', 'rejected')),
  entered_by uuid not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  confirmed_by uuid,
  confirmed_by_name text,
  confirmed_at timestamptz,
  reason text,
  check (confirmed_by is null or confirmed_by <> entered_by),
  check ((state = 'entered') = (confirmed_by is null)),
  check ((kind = 'allocation') = (allocation_id is not null))
);
create unique index receipt_slip_once on funds.receipt (body_id, source, slip_number) where state <> 'rejected';
create unique index receipt_of_allocation_once on funds.receipt (allocation_id) where state <> 'rejected';
create index receipt_by_territory on funds.receipt (territory, id);

create table funds.batch (
  id uuid primary key,
  body_id uuid not null references identity.body (id),
  territory text not null references identity.territory (code),
  source text not null references funds.source (code),
  number text not null unique,
  state text not null check (state in ('made', 'ordered', 'dropped')),
  amount_fen bigint not null check (amount_fen > 0),
  orders integer not null check (orders > 0),
  made_by uuid not null,
  made_by_name text not null,
  made_at timestamptz not null,
  ordered_by uuid,
  ordered_by_name text,
  ordered_on date,
  ordered_at timestamptz,
  dropped_by_name text,
  dropped_because text,
  -- The bank file as it went out: asked for again, it is the same file.
  csv_file_id uuid references documents.file (id),
  csv_sha256 text,
  xlsx_file_id uuid references documents.file (id),
  xlsx_sha256 text,
  check (ordered_by is null or ordered_by <> made_by),
  check ((state = 'ordered') = (ordered_by is not null and csv_sha256 is not null and xlsx_sha256 is not null))
);
create index batch_by_territory on funds.batch (territory, id);

-- One payout for the payable lines of a claim; a frozen line that is freed later is paid by a payout of its own.
create table funds.payout (
  id uuid primary key,
  claim_id uuid not null references claims.claim (id),
  body_id uuid not null references identity.body (id),
  body_name text not null,
  month text not null,
  payer_id uuid not null references identity.body (id),
  territory text not null references identity.territory (code),
  source text not null references funds.source (code),
  number text not null unique,
  headcount integer not null check (headcount > 0),
  amount_fen bigint not null check (amount_fen > 0),
  state text not null check (state in ('made', 'ordered', 'paid', 'returned', 'dropped')),
  made_at timestamptz not null,
  paid_on date
);
create index payout_by_claim on funds.payout (claim_id);
create index payout_by_territory on funds.payout (territory, state);

create table funds.payout_line (
  id uuid primary key,
  payout_id uuid not null references funds.payout (id),
  line_id uuid not null references claims.line (id),
  amount_fen bigint not null check (amount_fen > 0),
  released_at timestamptz
);
-- One live payout per line, whatever happens twice.
create unique index payout_line_once on funds.payout_line (line_id) where released_at is null;
create index payout_line_by_payout on funds.payout_line (payout_id);

-- One transfer. A payout that came back is ordered again to the corrected account, without a new claim.
create table funds.payment_order (
  id uuid primary key,
  payout_id uuid not null references funds.payout (id),
  batch_id uuid not null references funds.batch (id),
  -- Stands in the bank file and in the bank's answer.
  reference text not null unique,
  payee_account_id uuid not null references registry.payee_account (id),
  bank text not null,
  account_name text not null,
  number_sealed text not null,
  last_four text not null,
  amount_fen bigint not null check (amount_fen > 0),
  state text not null check (state in ('prepared', 'ordered', 'accepted', 'returned', 'void', 'dropped')),
  reason text,
  ordered_on date,
  resolved_on date
);
create unique index payment_order_live_once on funds.payment_order (payout_id) where state in ('prepared', 'ordered', 'accepted');
create index payment_order_by_batch on funds.payment_order (batch_id);
create index payment_order_by_payout on funds.payment_order (payout_id, id);

-- An order goes forwards only: what the bank or a person has said is not taken back.
create function funds.order_goes_forwards() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or not ((old.state, new.state) in (
    ('prepared', 'ordered'), ('prepared', 'dropped'), ('ordered', 'accepted'), ('ordered', 'returned'), ('ordered', 'void'))) then
    raise exception 'order %: % cannot become %', old.id, old.state, new.state;
  end if;
  return new;
end $$;
create trigger order_goes_forwards before update or delete on funds.payment_order
  for each row execute function funds.order_goes_forwards();

-- Second approval of an account changed shortly before the payment (D-88), by neither who makes nor who orders the batch.
create table funds.account_approval (
  payee_account_id uuid primary key references registry.payee_account (id),
  body_id uuid not null references identity.body (id),
  territory text not null references identity.territory (code),
  reason text not null,
  approved_by uuid not null,
  approved_by_name text not null,
  day date not null,
  at timestamptz not null
);
create trigger account_approval_stays before update or delete on funds.account_approval
  for each row execute function platform.facts_stay();

create table funds.bank_result (
  id uuid primary key,
  body_id uuid not null references identity.body (id),
  territory text not null references identity.territory (code),
  source text not null references funds.source (code),
  origin text not null check (origin in ('file', 'form')),
  file_id uuid references documents.file (id),
  file_name text,
  file_hash text not null,
  rows integer not null,
  accepted integer not null,
  returned integer not null,
  unchanged integer not null,
  -- Rows that fit no order or contradict what is known: [{row, code, params}].
  issues jsonb not null,
  loaded_by uuid not null,
  loaded_by_name text not null,
  day date not null,
  at timestamptz not null,
  unique (body_id, file_hash)
);
create trigger bank_result_stays before update or delete on funds.bank_result
  for each row execute function platform.facts_stay();

-- What the bank said of one order, once.
create table funds.bank_result_row (
  order_id uuid primary key references funds.payment_order (id),
  result_id uuid not null references funds.bank_result (id),
  outcome text not null check (outcome in ('accepted', 'returned')),
  reason text,
  bank_reference text,
  day date not null,
  check (outcome = 'accepted' or reason is not null)
);
create trigger bank_result_row_stays before update or delete on funds.bank_result_row
  for each row execute function platform.facts_stay();

-- An order that the bank never answered: a person says with a reason that it was not carried out, and only then may it be paid again.
create table funds.order_decision (
  order_id uuid primary key references funds.payment_order (id),
  reason text not null,
  file_id uuid references documents.file (id),
  decided_by uuid not null,
  decided_by_name text not null,
  day date not null,
  at timestamptz not null
);
create trigger order_decision_stays before update or delete on funds.order_decision
  for each row execute function platform.facts_stay();

-- 凭证包 as archived: what it holds and the hash of each piece.
create table funds.voucher (
  payout_id uuid primary key references funds.payout (id),
  territory text not null references identity.territory (code),
  number text not null unique,
  pieces jsonb not null,
  archived_by uuid not null,
  archived_by_name text not null,
  day date not null,
  at timestamptz not null
);
create trigger voucher_stays before update or delete on funds.voucher
  for each row execute function platform.facts_stay();

-- The bank's own balance, to be compared with the ledger's.
create table funds.statement (
  id uuid primary key,
  body_id uuid not null references identity.body (id),
  territory text not null references identity.territory (code),
  source text not null references funds.source (code),
  day date not null,
  balance_fen bigint not null check (balance_fen >= 0),
  entered_by uuid not null,
  entered_by_name text not null,
  at timestamptz not null
);
create index statement_by_body on funds.statement (body_id, source, day, id);
create trigger statement_stays before update or delete on funds.statement
  for each row execute function platform.facts_stay();

-- Claims whose thirty working days have passed with money outstanding (12号 二(一), D-72): reported, the payment stays valid.
create table funds.overdue (
  claim_id uuid primary key references claims.claim (id),
  territory text not null references identity.territory (code),
  due_on date not null,
  unpaid_fen bigint not null,
  reported_at timestamptz not null
);
create trigger overdue_stays before update or delete on funds.overdue
  for each row execute function platform.facts_stay();
