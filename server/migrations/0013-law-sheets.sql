-- law: the decision sheets of a long claim are kept together. Their words are the same from line to line: deflated in one piece
-- they take a fiftieth of the room, and a signature under 5,000 lines writes them within a second.
create table law.sheet_bundle (
  id uuid primary key,
  -- A JSON array of sheets, deflated (RFC 1951).
  content bytea not null
);
create trigger sheet_bundle_stays before update or delete on law.sheet_bundle
  for each row execute function platform.facts_stay();

-- A sheet stands in its row, or at a place of a bundle.
alter table law.decision alter column sheet drop not null,
  add column bundle_id uuid references law.sheet_bundle (id),
  add column bundle_place integer check (bundle_place >= 0),
  add constraint sheet_kept_once check ((sheet is null) = (bundle_id is not null) and (bundle_id is null) = (bundle_place is null));
