-- entitlements: the person-time ledger. Whatever a person may have only so often is a numbered slot, and the slot is unique.
create schema entitlements;

create table entitlements.draw (
  id uuid primary key,
  line_id uuid not null,
  person_id uuid not null references registry.person (id),
  counter text not null,
  key text not null,
  -- Numbered slot below the limit; null: this row only excludes, or rides on a series that has been counted once already.
  slot integer check (slot > 0),
  kind text,
  series text,
  slot_limit integer,
  taken_at timestamptz not null,
  released_at timestamptz
);
create unique index one_slot_each on entitlements.draw (person_id, counter, key, slot) where released_at is null and slot is not null;
create unique index series_counts_once on entitlements.draw (person_id, counter, series) where released_at is null and series is not null and slot is not null;
create index draw_by_line on entitlements.draw (line_id);
create index draw_by_person on entitlements.draw (person_id) where released_at is null;
-- Another kind under the same key excludes: induction or work-based training, not both (08-03 六, D-16b).
alter table entitlements.draw add constraint kinds_exclude
  exclude using gist (person_id with =, counter with =, key with =, kind with <>) where (released_at is null and kind is not null);
