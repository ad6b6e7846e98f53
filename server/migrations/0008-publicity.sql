-- publicity: lists with the fields that the pack allows, five working days, objections.
create schema publicity;

create table publicity.list (
  id uuid primary key,
  -- Last part of the permanent public address.
  slug text not null unique,
  programme text not null,
  pack_id text not null,
  territory text not null references identity.territory (code),
  basis text not null,
  -- The only fields that items of this list may show (W3).
  fields text[] not null,
  posted_on date not null,
  starts_on date not null,
  ends_on date not null,
  working_days integer not null,
  first_day_counts boolean not null,
  provisional boolean not null,
  state text not null check (state in ('running', 'closed')),
  published_by uuid not null references identity.account (id),
  published_at timestamptz not null,
  closed_at timestamptz,
  check (starts_on <= ends_on)
);
create index list_by_territory on publicity.list (territory, ends_on);

-- What is posted stays as posted: only the state of a list may change, and only once.
create function publicity.list_stays_as_posted() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state = 'closed'
    or (to_jsonb(new) - 'state' - 'closed_at') <> (to_jsonb(old) - 'state' - 'closed_at') then
    raise exception 'a posted list is not edited and not shortened';
  end if;
  return new;
end $$;
create trigger list_stays_as_posted before update or delete on publicity.list
  for each row execute function publicity.list_stays_as_posted();

create table publicity.item (
  id uuid primary key,
  programme text not null,
  pack_id text not null,
  territory text not null references identity.territory (code),
  basis text not null,
  subject_kind text not null,
  subject_id uuid not null,
  body_name text not null,
  fields text[] not null,
  -- Keys are a subset of `fields`: a column that the notice does not name cannot be stored.
  shown jsonb not null check (shown - fields = '{}'::jsonb),
  list_id uuid references publicity.list (id),
  seq integer,
  state text not null check (state in ('pending', 'running', 'published', 'removed')),
  waiting_since timestamptz not null,
  check ((state = 'pending') = (list_id is null)),
  unique (list_id, seq)
);
create unique index item_live_once on publicity.item (subject_kind, subject_id) where state <> 'removed';
create index item_by_subject on publicity.item (subject_kind, subject_id);
create index item_by_list on publicity.item (list_id, seq);
create index item_pending on publicity.item (territory) where state = 'pending';

create function publicity.item_stays_as_posted() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'an item of publicity is not deleted';
  end if;
  if old.state <> 'pending' and (to_jsonb(new) - 'state') <> (to_jsonb(old) - 'state') then
    raise exception 'an item is not edited once it is posted';
  end if;
  return new;
end $$;
create trigger item_stays_as_posted before update or delete on publicity.item
  for each row execute function publicity.item_stays_as_posted();

-- Where and how it was posted: address and picture at start and end (W7).
create table publicity.proof (
  id uuid primary key,
  list_id uuid not null references publicity.list (id),
  moment text not null check (moment in ('start', 'end')),
  address text not null,
  file_id uuid references documents.file (id),
  recorded_by uuid not null references identity.account (id),
  recorded_at timestamptz not null
);
create trigger proof_stays before update or delete on publicity.proof
  for each row execute function platform.facts_stay();

create table publicity.objection (
  id uuid primary key,
  list_id uuid not null references publicity.list (id),
  aim text not null check (aim in ('list', 'unit', 'person')),
  item_id uuid references publicity.item (id),
  person_name_sealed text,
  person_last_four_sealed text,
  reason text not null,
  named boolean not null,
  objector_sealed text,
  contact_sealed text,
  query_code_hash text not null unique,
  state text not null check (state in ('lodged', 'assigned', 'upheld', 'dismissed')),
  -- Money of its subjects stands still while it is open.
  open boolean not null generated always as (state in ('lodged', 'assigned')) stored,
  handler uuid references identity.account (id),
  lodged_on date not null,
  due_day date not null,
  lodged_at timestamptz not null,
  answer text,
  concluded_by uuid references identity.account (id),
  concluded_on date,
  check ((aim = 'list') = (item_id is null)),
  check ((state in ('upheld', 'dismissed')) = (answer is not null))
);
create index objection_by_list on publicity.objection (list_id, open);

-- Which subjects, and after narrowing which of their lines, the objection holds. No lines: all of the subject.
create table publicity.objection_subject (
  objection_id uuid not null references publicity.objection (id),
  subject_kind text not null,
  subject_id uuid not null,
  line_ids uuid[] not null default '{}',
  primary key (objection_id, subject_kind, subject_id)
);
create index objection_by_subject on publicity.objection_subject (subject_kind, subject_id);

create table publicity.objection_step (
  id uuid primary key,
  objection_id uuid not null references publicity.objection (id),
  act text not null,
  account_id uuid references identity.account (id),
  account_name text,
  text text,
  detail jsonb not null,
  day date not null,
  at timestamptz not null
);
create index objection_step_by_objection on publicity.objection_step (objection_id, id);
create trigger objection_step_stays before update or delete on publicity.objection_step
  for each row execute function platform.facts_stay();

-- Real time and hashed addresses: how often one address may lodge.
create table publicity.lodging (
  address_hash text not null,
  at timestamptz not null
);
create index lodging_by_address on publicity.lodging (address_hash, at);
