-- law: the published packs as they were computed with, what a decision needs beside its facts to be computed again, and lists of
-- differences (补差清单).

-- One bundle per hash: the pack with the kit's functions as one ESM text, deflated (RFC 1951). The hash is that of the text.
create table law.bundle (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  pack_id text not null,
  content bytea not null,
  stored_at timestamptz not null
);
create trigger bundle_stays before update or delete on law.bundle
  for each row execute function platform.facts_stay();

-- Decisions from before this migration have none of these and are read as they are, not replayed.
alter table law.decision
  -- {"id": …} or {"bestOf": …}: how the scheme was picked.
  add column asked jsonb,
  add column stage text,
  add column standings jsonb,
  add column evidence jsonb,
  -- The place and those above it, nearest first: where settings were looked up.
  add column chain text[],
  add column territory text references identity.territory (code),
  add column body_id uuid references identity.body (id),
  -- Whose line it is: lines of one person are compared together.
  add column person_id uuid references registry.person (id);
create index decision_by_territory on law.decision (territory, decided_at);

-- What would differ for decided lines under an amendment or a proposed setting. A document: it changes no claim.
create table law.difference_list (
  id uuid primary key,
  territory text not null references identity.territory (code),
  -- {"amendment": pack} or {"setting": id}
  compared jsonb not null,
  from_month text not null,
  to_month text not null,
  supplement_fen bigint not null check (supplement_fen >= 0),
  clawback_fen bigint not null check (clawback_fen >= 0),
  line_count integer not null check (line_count >= 0),
  -- A JSON array of rows, deflated.
  content bytea not null,
  made_by uuid not null references identity.account (id),
  made_at timestamptz not null
);
create index difference_list_by_territory on law.difference_list (territory, made_at);
create trigger difference_list_stays before update or delete on law.difference_list
  for each row execute function platform.facts_stay();

-- The roles in which a setting was proposed and published: what the public is told of who did it.
alter table law.setting
  add column proposed_as text[] not null default '{}',
  add column published_as text[] not null default '{}';
