-- A proposal may be withdrawn or declined; what was published by mistake is corrected for its own day by two officials again.
-- Nothing is overwritten: the withdrawn and the corrected stay in the history.
alter table law.setting add column withdrawn_by uuid references identity.account (id);
alter table law.setting add column withdrawn_at timestamptz;
alter table law.setting add column withdrawn_why text;
alter table law.setting add constraint withdrawn_whole
  check ((withdrawn_by is null) = (withdrawn_at is null) and (withdrawn_by is null) = (withdrawn_why is null));
alter table law.setting add constraint withdrawn_not_published check (withdrawn_at is null or published_at is null);
-- The published one that a proposal is to correct, and when it was corrected.
alter table law.setting add column corrects uuid references law.setting (id);
alter table law.setting add column corrected_at timestamptz;
alter table law.setting add constraint corrected_was_published check (corrected_at is null or published_at is not null);
drop index law.setting_once;
create unique index setting_once on law.setting (territory, name, from_day) where published_at is not null and corrected_at is null;
