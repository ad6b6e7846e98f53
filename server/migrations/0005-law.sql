-- law: dated settings of the bureaus and the decisions with everything they stood on.
create schema law;

create table law.setting (
  id uuid primary key,
  territory text not null references identity.territory (code),
  name text not null,
  from_day date not null,
  value jsonb not null,
  reason text not null,
  document text,
  proposed_by uuid not null references identity.account (id),
  proposed_at timestamptz not null,
  published_by uuid references identity.account (id),
  published_at timestamptz,
  constraint published_by_another check (published_by is null or published_by <> proposed_by),
  constraint published_whole check ((published_by is null) = (published_at is null))
);
create unique index setting_once on law.setting (territory, name, from_day) where published_at is not null;

create table law.decision (
  id uuid primary key,
  subject_kind text not null,
  subject_id text not null,
  pack_id text not null,
  pack_hash text not null,
  scheme text not null,
  verdict text not null,
  amount_fen bigint not null check (amount_fen >= 0),
  facts jsonb not null,
  settings jsonb not null,
  used jsonb not null,
  sheet jsonb not null,
  decided_by uuid,
  decided_at timestamptz not null
);
create index decision_by_subject on law.decision (subject_kind, subject_id, decided_at);
create trigger decision_stays before update or delete on law.decision
  for each row execute function platform.facts_stay();
