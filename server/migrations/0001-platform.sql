-- platform: what every act needs and no trade knows.
create schema platform;
create extension if not exists btree_gist;

create table platform.setup (
  id smallint primary key default 1 check (id = 1),
  mode text not null check (mode in ('demo', 'live')),
  created_at timestamptz not null,
  seeded_at timestamptz,
  administrator_token_hash text,
  administrator_token_used_at timestamptz
);

-- The travelling clock of the demo: forwards only. Live mode has no row.
create table platform.clock (
  id smallint primary key default 1 check (id = 1),
  domain_instant timestamptz not null,
  anchored_at timestamptz not null,
  last_seen timestamptz not null
);

create function platform.clock_forwards_only() returns trigger language plpgsql as $$
begin
  if new.domain_instant < old.domain_instant then
    raise exception 'the clock moves forwards only';
  end if;
  return new;
end $$;
create trigger clock_forwards_only before update on platform.clock
  for each row execute function platform.clock_forwards_only();

create table platform.session (
  token_hash text primary key,
  account_id uuid not null,
  mandate_id uuid,
  csrf_token text not null,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_by_account on platform.session (account_id);

create table platform.command (
  actor text not null,
  key text not null,
  operation text not null,
  request_hash text not null,
  status smallint,
  response jsonb,
  at timestamptz not null,
  primary key (actor, key)
);

create table platform.event (
  id uuid primary key,
  at timestamptz not null,
  type text not null,
  payload jsonb not null
);
create index event_by_time on platform.event (at);

create table platform.timer (
  id uuid primary key,
  kind text not null,
  subject text not null,
  due_at timestamptz not null,
  payload jsonb not null,
  fired_at timestamptz,
  cancelled_at timestamptz,
  failures integer not null default 0
);
create unique index timer_once on platform.timer (kind, subject) where fired_at is null and cancelled_at is null;
create index timer_due on platform.timer (due_at) where fired_at is null and cancelled_at is null;

-- Every act, in the transaction of the act; partitioned by month of real time.
create table platform.audit (
  id uuid not null,
  at timestamptz not null,
  domain_at timestamptz not null,
  account_id uuid,
  account_name text,
  body_id uuid,
  territory text,
  act text not null,
  subject_kind text,
  subject_id text,
  outcome text not null,
  detail jsonb not null,
  address text,
  primary key (id, at)
) partition by range (at);
create table platform.audit_rest partition of platform.audit default;
create index audit_by_subject on platform.audit (subject_kind, subject_id, at);
create index audit_by_account on platform.audit (account_id, at);

create function platform.facts_stay() returns trigger language plpgsql as $$
begin
  raise exception 'rows of %.% are facts: they are inserted, never changed', tg_table_schema, tg_table_name;
end $$;
create trigger audit_stays before update or delete on platform.audit
  for each row execute function platform.facts_stay();
create trigger event_stays before update or delete on platform.event
  for each row execute function platform.facts_stay();

create table platform.audit_seal (
  territory text not null,
  number integer not null,
  up_to timestamptz not null,
  rows integer not null,
  previous_hash text not null,
  hash text not null,
  sealed_at timestamptz not null,
  primary key (territory, number)
);
create trigger audit_seal_stays before update or delete on platform.audit_seal
  for each row execute function platform.facts_stay();
