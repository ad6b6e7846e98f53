-- entitlements: every kind of draw. A sum of money is held like the slots: each taking holds a stretch of the fen below the limit,
-- and no two stretches of one counter may share a fen; so the sum of what is held can never be more than the limit, whoever forgets
-- his lock. A row is a fact: the one thing that ever happens to it is that it ends.
alter table entitlements.draw drop constraint kinds_exclude;
drop index entitlements.one_slot_each;
drop index entitlements.series_counts_once;
drop index entitlements.draw_by_person;
drop index entitlements.draw_by_line;

alter table entitlements.draw rename column slot_limit to most;
alter table entitlements.draw
  alter column person_id drop not null,
  alter column most type bigint,
  -- Whose counter it is: the person's, or for what a notice counts by enterprise the body's.
  add column body_id uuid references identity.body (id),
  -- Reserved: held for a benefit that is applied for. Consumed: granted. Both count.
  add column state text not null default 'consumed' check (state in ('reserved', 'consumed')),
  add column unit text not null default 'times' check (unit in ('times', 'fen')),
  add column take bigint not null default 1 check (take >= 0),
  -- Which of the line's rows under this counter and key: a line takes once.
  add column part integer not null default 1 check (part > 0),
  add column span daterange check (not isempty(span)),
  add column fen_range int8range check (not isempty(fen_range) and lower(fen_range) >= 0),
  -- Governing day of the benefit: all that a refused person or enterprise is told of it beside the clause.
  add column day date;

update entitlements.draw d set day = coalesce(
  (select (m.key || '-01')::date from entitlements.draw m where m.line_id = d.line_id and m.counter = 'work-based-month' and m.key ~ '^\d{4}-\d{2}$' limit 1),
  (d.taken_at at time zone 'Asia/Shanghai')::date);
update entitlements.draw d set part = n.part from (
  select id, row_number() over (partition by line_id, person_id, counter, key order by id) as part
  from entitlements.draw where released_at is null) n
where n.id = d.id and n.part > 1;

alter table entitlements.draw
  alter column day set not null,
  alter column state drop default,
  alter column unit drop default,
  alter column take drop default,
  alter column part drop default,
  add column holder_id uuid not null generated always as (coalesce(person_id, body_id)) stored,
  add constraint one_holder check (num_nonnulls(person_id, body_id) = 1),
  add constraint slots_below_limit check (slot <= most),
  add constraint fen_below_limit check (upper(fen_range) <= most),
  add constraint one_measure check (num_nonnulls(slot, fen_range) <= 1);

create unique index one_slot_each on entitlements.draw (holder_id, counter, key, slot) where released_at is null and slot is not null;
create unique index series_counts_once on entitlements.draw (holder_id, counter, series, part)
  where released_at is null and series is not null and (slot is not null or fen_range is not null);
create unique index line_takes_once on entitlements.draw (line_id, holder_id, counter, key, part) where released_at is null;
create index draw_by_holder on entitlements.draw (holder_id, counter) where released_at is null;
-- Another kind under the same key excludes: induction or work-based training, not both (08-03 六, D-16b).
alter table entitlements.draw add constraint kinds_exclude
  exclude using gist (holder_id with =, counter with =, key with =, kind with <>) where (released_at is null and kind is not null);
-- Two spans that share a day exclude each other: twelve months for one trade and level (12号 二(二)), two classes at once.
alter table entitlements.draw add constraint spans_exclude
  exclude using gist (holder_id with =, counter with =, key with =, span with &&) where (released_at is null and span is not null);
alter table entitlements.draw add constraint fen_taken_once
  exclude using gist (holder_id with =, counter with =, key with =, fen_range with &&) where (released_at is null and fen_range is not null);

create function entitlements.draws_only_end() returns trigger language plpgsql as $$
begin
  -- holder_id is computed after this trigger: it follows from columns that are compared.
  if tg_op = 'UPDATE' and old.released_at is null and new.released_at is not null
    and to_jsonb(new) - '{released_at,holder_id}'::text[] = to_jsonb(old) - '{released_at,holder_id}'::text[] then
    return new;
  end if;
  raise exception 'a draw is a fact: it ends once and is never changed otherwise';
end $$;
create trigger draws_only_end before update or delete on entitlements.draw
  for each row execute function entitlements.draws_only_end();
