-- Territories of every notice: provinces, prefectures and cities without districts stand beside cities, districts and counties.
-- The rows come from the notices' folders at each start; `served` says which of them this installation serves.
alter table identity.territory drop constraint territory_kind_check;
alter table identity.territory add constraint territory_kind_check
  check (kind in ('province', 'prefecture', 'city', 'district', 'county'));
alter table identity.territory add column served boolean not null default true;
