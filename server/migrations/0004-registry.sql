-- registry: enterprises in full, people, calendars, contacts, what other authorities answered.
create schema registry;

-- One row per natural person, matched by the keyed hash of the resident id.
create table registry.person (
  id uuid primary key,
  name text not null,
  resident_id_sealed text not null,
  resident_id_hash text not null unique,
  created_at timestamptz not null
);

create table registry.enterprise (
  body_id uuid primary key references identity.body,
  kind text not null check (kind in ('enterprise', 'individual-business', 'private-non-enterprise', 'cooperative', 'social-organisation', 'foundation', 'law-firm', 'other')),
  ownership text not null check (ownership in ('private', 'foreign', 'collective', 'state-owned', 'central-or-provincial')),
  legal_representative text not null,
  clerk_name text not null,
  clerk_phone_sealed text not null,
  clerk_phone_hash text not null,
  by_agent boolean not null,
  place text not null references identity.territory,
  address text not null,
  address_key text not null,
  receiving_because text not null,
  industry_code text,
  employees integer check (employees >= 0),
  revenue_fen bigint check (revenue_fen >= 0),
  assets_fen bigint check (assets_fen >= 0),
  figures_year integer,
  size text check (size in ('large', 'medium', 'small', 'micro')),
  five_industry text check (five_industry in ('foreign-trade', 'accommodation-catering', 'culture-tourism', 'transport', 'wholesale-retail', 'none')),
  insured boolean,
  insurance_number text,
  insurance_place text references identity.territory,
  registered_by uuid not null references identity.account,
  registered_at timestamptz not null,
  changed_at timestamptz not null
);
create index enterprise_by_phone on registry.enterprise (clerk_phone_hash);
create index enterprise_by_address on registry.enterprise (address_key);

-- The newest row counts; an earlier account stays to be seen (W14, D-88). The number is sealed, its hash finds units that share it.
create table registry.payee_account (
  id uuid primary key,
  body_id uuid not null references registry.enterprise,
  kind text not null check (kind = 'basic'),
  bank text not null,
  account_name text not null,
  number_sealed text not null,
  number_hash text not null,
  last_four text not null,
  basic_number text not null,
  matches_name boolean not null,
  first boolean not null,
  cooling_until date,
  stored_by uuid,
  stored_at timestamptz not null
);
create index payee_account_by_body on registry.payee_account (body_id, id);
create index payee_account_by_number on registry.payee_account (number_hash);
create trigger payee_account_stays before update or delete on registry.payee_account
  for each row execute function platform.facts_stay();

-- What was declared before and after; sealed values appear masked.
create table registry.enterprise_change (
  id uuid primary key,
  body_id uuid not null references registry.enterprise,
  field text not null,
  before text,
  after text,
  changed_by uuid,
  changed_by_name text not null,
  changed_at timestamptz not null
);
create index enterprise_change_by_body on registry.enterprise_change (body_id, id);
create trigger enterprise_change_stays before update or delete on registry.enterprise_change
  for each row execute function platform.facts_stay();

-- A change after a submission is put before the officer; `seen` rows close it.
create table registry.officer_note (
  id uuid primary key,
  body_id uuid not null references registry.enterprise,
  territory text not null,
  fields text[] not null,
  noted_at timestamptz not null,
  seen_by uuid,
  seen_at timestamptz
);
create index officer_note_open on registry.officer_note (territory) where seen_at is null;

-- An industry that 213号 does not cover: an official decides with a reason.
create table registry.size_decision (
  id uuid primary key,
  body_id uuid not null references registry.enterprise,
  industry_code text not null,
  size text not null check (size in ('large', 'medium', 'small', 'micro')),
  reason text not null,
  file_id uuid references documents.file,
  decided_by uuid not null,
  decided_by_name text not null,
  decided_at timestamptz not null
);
create index size_decision_by_body on registry.size_decision (body_id, id);
create trigger size_decision_stays before update or delete on registry.size_decision
  for each row execute function platform.facts_stay();

create table registry.five_industry_decision (
  id uuid primary key,
  body_id uuid not null references registry.enterprise,
  declared text not null,
  confirmed boolean not null,
  reason text not null,
  decided_by uuid not null,
  decided_by_name text not null,
  decided_at timestamptz not null
);
create index five_industry_decision_by_body on registry.five_industry_decision (body_id, id);
create trigger five_industry_decision_stays before update or delete on registry.five_industry_decision
  for each row execute function platform.facts_stay();

-- The unit check beside the first claim (W8): the newest counts.
create table registry.unit_check (
  id uuid primary key,
  body_id uuid not null references registry.enterprise,
  outcome text not null check (outcome in ('agreed', 'differs')),
  note text not null,
  fields jsonb not null,
  checked_by uuid not null,
  checked_by_name text not null,
  checked_at timestamptz not null
);
create index unit_check_by_body on registry.unit_check (body_id, id);
create trigger unit_check_stays before update or delete on registry.unit_check
  for each row execute function platform.facts_stay();

-- 核查比对 (W9): what must be asked of another authority about a person and a month, written when a claim is submitted.
create table registry.check_request (
  id uuid primary key,
  person_id uuid not null references registry.person,
  source text not null check (source in ('social-insurance', 'unemployment', 'hardship', 'zero-employment-family', 'education', 'poverty-file', 'earlier-subsidy')),
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  territory text not null references identity.territory,
  body_id uuid not null references identity.body,
  requested_at timestamptz not null,
  unique (person_id, source, month, body_id)
);
create index check_request_by_territory on registry.check_request (territory, source, month);
create index check_request_by_body on registry.check_request (body_id);

create table registry.check_import (
  id uuid primary key,
  source text not null,
  territory text not null references identity.territory,
  file_hash text not null,
  file_name text not null,
  answers integer not null,
  unmatched integer not null,
  imported_by uuid not null,
  imported_by_name text not null,
  imported_at timestamptz not null,
  unique (territory, source, file_hash)
);
create trigger check_import_stays before update or delete on registry.check_import
  for each row execute function platform.facts_stay();

create table registry.check_answer (
  id uuid primary key,
  request_id uuid not null references registry.check_request,
  import_id uuid not null references registry.check_import,
  outcome text not null check (outcome in ('agrees', 'differs')),
  detail text not null,
  as_of date not null,
  unique (request_id, import_id)
);
create index check_answer_by_request on registry.check_answer (request_id, id);
create trigger check_answer_stays before update or delete on registry.check_answer
  for each row execute function platform.facts_stay();

-- Days off and make-up working days by the yearly notices of the State Council's general office; a territory may add its own.
create table registry.calendar_year (
  territory text not null,
  year integer not null,
  source text not null,
  published_by uuid,
  published_at timestamptz not null,
  primary key (territory, year)
);
create table registry.calendar_day (
  territory text not null,
  day date not null,
  kind text not null check (kind in ('off', 'work')),
  name text not null,
  primary key (territory, day)
);

-- Contacts: 2020-08-03 notice, annex 3 (12号, annex 6 has the same rows). Offices and their telephones only; a private number is left out.
create table registry.contact (
  sort integer primary key,
  territory text not null references identity.territory,
  department text not null,
  business text not null,
  telephone text
);

insert into registry.contact (sort, territory, department, business, telephone) values
  (1, '220100', '职建处', '企业职工培训', '0431-89871357'),
  (2, '220100', '职建处', '企业职工竞赛', '0431-89871357'),
  (3, '220100', '职建处', '就业困难群体培训、以工代训', '0431-88522559'),
  (4, '220100', '职建处', '新型学徒制培训', '0431-88523032'),
  (5, '220100', '职建处', '认定定点机构、系统运维', '0431-88523032'),
  (6, '220104', '就业局培训科', '职业技能培训', '0431-88583617'),
  (7, '220103', '就业局培训科', '职业技能培训', '0431-89990860'),
  (8, '220102', '就业局培训科', '职业技能培训', '0431-88752316'),
  (9, '220105', '就业局培训科', '职业技能培训', '0431-84881946'),
  (10, '220106', '劳动管理科', '企业职工培训、竞赛', '0431-87605084'),
  (11, '220106', '就业局培训科', '就业困难群体培训', '0431-87973820'),
  (12, '220171', '人才中心培训部', '企业职工培训、竞赛', '0431-84607818'),
  (13, '220171', '人才中心', '就业困难群体培训', '0431-84607826'),
  (14, '220174', '党群工作部', '职业技能培训', '0431-81501231'),
  (15, '220172', '就业指导科', '企业职工培训、竞赛', '0431-84526810'),
  (16, '220172', '就业指导科', '就业困难群体培训', '0431-84524617'),
  (17, '220173', '新区人社局', '职业技能培训', '0431-80792886'),
  (18, 'cc-lianhuashan', '劳动保障科', '职业技能培训', null),
  (19, '220122', '培训科', '职业技能提升', '0431-83285004'),
  (20, '220113', '培训科', '职业技能提升', '0431-82328897'),
  (21, '220112', '就业局培训科', '职业技能提升', '0431-84232177'),
  (22, '220182', '职建科', '职业技能培训', '0431-87229989'),
  (23, '220183', '社保基金审计监督科', '就业困难群体培训', '0431-87229989');

insert into registry.calendar_year (territory, year, source, published_at)
  select 'national', year, '国务院办公厅关于' || year || '年部分节假日安排的通知', now() from generate_series(2019, 2026) as year;

insert into registry.calendar_day (territory, day, kind, name)
  select 'national', day::date, kind, name from (values
  ('2019-01-01','off','元旦'), ('2019-02-02','work','春节'), ('2019-02-03','work','春节'), ('2019-02-04','off','春节'),
  ('2019-02-05','off','春节'), ('2019-02-06','off','春节'), ('2019-02-07','off','春节'), ('2019-02-08','off','春节'),
  ('2019-02-09','off','春节'), ('2019-02-10','off','春节'), ('2019-04-05','off','清明'), ('2019-04-06','off','清明'),
  ('2019-04-07','off','清明'), ('2019-04-28','work','劳动节'), ('2019-05-01','off','劳动节'), ('2019-05-02','off','劳动节'),
  ('2019-05-03','off','劳动节'), ('2019-05-04','off','劳动节'), ('2019-05-05','work','劳动节'), ('2019-06-07','off','端午'),
  ('2019-06-08','off','端午'), ('2019-06-09','off','端午'), ('2019-09-13','off','中秋'), ('2019-09-14','off','中秋'),
  ('2019-09-15','off','中秋'), ('2019-09-29','work','国庆节'), ('2019-10-01','off','国庆节'), ('2019-10-02','off','国庆节'),
  ('2019-10-03','off','国庆节'), ('2019-10-04','off','国庆节'), ('2019-10-05','off','国庆节'), ('2019-10-06','off','国庆节'),
  ('2019-10-07','off','国庆节'), ('2019-10-12','work','国庆节'), ('2020-01-01','off','元旦'), ('2020-01-19','work','春节'),
  ('2020-01-24','off','春节'), ('2020-01-25','off','春节'), ('2020-01-26','off','春节'), ('2020-01-27','off','春节'),
  ('2020-01-28','off','春节'), ('2020-01-29','off','春节'), ('2020-01-30','off','春节'), ('2020-01-31','off','春节'),
  ('2020-02-01','off','春节'), ('2020-02-02','off','春节'), ('2020-04-04','off','清明'), ('2020-04-05','off','清明'),
  ('2020-04-06','off','清明'), ('2020-04-26','work','劳动节'), ('2020-05-01','off','劳动节'), ('2020-05-02','off','劳动节'),
  ('2020-05-03','off','劳动节'), ('2020-05-04','off','劳动节'), ('2020-05-05','off','劳动节'), ('2020-05-09','work','劳动节'),
  ('2020-06-25','off','端午'), ('2020-06-26','off','端午'), ('2020-06-27','off','端午'), ('2020-06-28','work','端午'),
  ('2020-09-27','work','国庆节'), ('2020-10-01','off','国庆节'), ('2020-10-02','off','国庆节'), ('2020-10-03','off','国庆节'),
  ('2020-10-04','off','国庆节'), ('2020-10-05','off','国庆节'), ('2020-10-06','off','国庆节'), ('2020-10-07','off','国庆节'),
  ('2020-10-08','off','国庆节'), ('2020-10-10','work','国庆节'), ('2021-01-01','off','元旦'), ('2021-01-02','off','元旦'),
  ('2021-01-03','off','元旦'), ('2021-02-07','work','春节'), ('2021-02-11','off','春节'), ('2021-02-12','off','春节'),
  ('2021-02-13','off','春节'), ('2021-02-14','off','春节'), ('2021-02-15','off','春节'), ('2021-02-16','off','春节'),
  ('2021-02-17','off','春节'), ('2021-02-20','work','春节'), ('2021-04-03','off','清明'), ('2021-04-04','off','清明'),
  ('2021-04-05','off','清明'), ('2021-04-25','work','劳动节'), ('2021-05-01','off','劳动节'), ('2021-05-02','off','劳动节'),
  ('2021-05-03','off','劳动节'), ('2021-05-04','off','劳动节'), ('2021-05-05','off','劳动节'), ('2021-05-08','work','劳动节'),
  ('2021-06-12','off','端午'), ('2021-06-13','off','端午'), ('2021-06-14','off','端午'), ('2021-09-18','work','中秋'),
  ('2021-09-19','off','中秋'), ('2021-09-20','off','中秋'), ('2021-09-21','off','中秋'), ('2021-09-26','work','国庆节'),
  ('2021-10-01','off','国庆节'), ('2021-10-02','off','国庆节'), ('2021-10-03','off','国庆节'), ('2021-10-04','off','国庆节'),
  ('2021-10-05','off','国庆节'), ('2021-10-06','off','国庆节'), ('2021-10-07','off','国庆节'), ('2021-10-09','work','国庆节'),
  ('2022-01-01','off','元旦'), ('2022-01-02','off','元旦'), ('2022-01-03','off','元旦'), ('2022-01-29','work','春节'),
  ('2022-01-30','work','春节'), ('2022-01-31','off','春节'), ('2022-02-01','off','春节'), ('2022-02-02','off','春节'),
  ('2022-02-03','off','春节'), ('2022-02-04','off','春节'), ('2022-02-05','off','春节'), ('2022-02-06','off','春节'),
  ('2022-04-02','work','清明'), ('2022-04-03','off','清明'), ('2022-04-04','off','清明'), ('2022-04-05','off','清明'),
  ('2022-04-24','work','劳动节'), ('2022-04-30','off','劳动节'), ('2022-05-01','off','劳动节'), ('2022-05-02','off','劳动节'),
  ('2022-05-03','off','劳动节'), ('2022-05-04','off','劳动节'), ('2022-05-07','work','劳动节'), ('2022-06-03','off','端午'),
  ('2022-06-04','off','端午'), ('2022-06-05','off','端午'), ('2022-09-10','off','中秋'), ('2022-09-11','off','中秋'),
  ('2022-09-12','off','中秋'), ('2022-10-01','off','国庆节'), ('2022-10-02','off','国庆节'), ('2022-10-03','off','国庆节'),
  ('2022-10-04','off','国庆节'), ('2022-10-05','off','国庆节'), ('2022-10-06','off','国庆节'), ('2022-10-07','off','国庆节'),
  ('2022-10-08','work','国庆节'), ('2022-10-09','work','国庆节'), ('2022-12-31','off','元旦'), ('2023-01-01','off','元旦'),
  ('2023-01-02','off','元旦'), ('2023-01-21','off','春节'), ('2023-01-22','off','春节'), ('2023-01-23','off','春节'),
  ('2023-01-24','off','春节'), ('2023-01-25','off','春节'), ('2023-01-26','off','春节'), ('2023-01-27','off','春节'),
  ('2023-01-28','work','春节'), ('2023-01-29','work','春节'), ('2023-04-05','off','清明'), ('2023-04-23','work','劳动节'),
  ('2023-04-29','off','劳动节'), ('2023-04-30','off','劳动节'), ('2023-05-01','off','劳动节'), ('2023-05-02','off','劳动节'),
  ('2023-05-03','off','劳动节'), ('2023-05-06','work','劳动节'), ('2023-06-22','off','端午'), ('2023-06-23','off','端午'),
  ('2023-06-24','off','端午'), ('2023-06-25','work','端午'), ('2023-09-29','off','中秋'), ('2023-09-30','off','国庆节'),
  ('2023-10-01','off','国庆节'), ('2023-10-02','off','国庆节'), ('2023-10-03','off','国庆节'), ('2023-10-04','off','国庆节'),
  ('2023-10-05','off','国庆节'), ('2023-10-06','off','国庆节'), ('2023-10-07','work','国庆节'), ('2023-10-08','work','国庆节'),
  ('2024-01-01','off','元旦'), ('2024-02-04','work','春节'), ('2024-02-10','off','春节'), ('2024-02-11','off','春节'),
  ('2024-02-12','off','春节'), ('2024-02-13','off','春节'), ('2024-02-14','off','春节'), ('2024-02-15','off','春节'),
  ('2024-02-16','off','春节'), ('2024-02-17','off','春节'), ('2024-02-18','work','春节'), ('2024-04-04','off','清明'),
  ('2024-04-05','off','清明'), ('2024-04-06','off','清明'), ('2024-04-07','work','清明'), ('2024-04-28','work','劳动节'),
  ('2024-05-01','off','劳动节'), ('2024-05-02','off','劳动节'), ('2024-05-03','off','劳动节'), ('2024-05-04','off','劳动节'),
  ('2024-05-05','off','劳动节'), ('2024-05-11','work','劳动节'), ('2024-06-10','off','端午'), ('2024-09-14','work','中秋'),
  ('2024-09-15','off','中秋'), ('2024-09-16','off','中秋'), ('2024-09-17','off','中秋'), ('2024-09-29','work','国庆节'),
  ('2024-10-01','off','国庆节'), ('2024-10-02','off','国庆节'), ('2024-10-03','off','国庆节'), ('2024-10-04','off','国庆节'),
  ('2024-10-05','off','国庆节'), ('2024-10-06','off','国庆节'), ('2024-10-07','off','国庆节'), ('2024-10-12','work','国庆节'),
  ('2025-01-01','off','元旦'), ('2025-01-26','work','春节'), ('2025-01-28','off','春节'), ('2025-01-29','off','春节'),
  ('2025-01-30','off','春节'), ('2025-01-31','off','春节'), ('2025-02-01','off','春节'), ('2025-02-02','off','春节'),
  ('2025-02-03','off','春节'), ('2025-02-04','off','春节'), ('2025-02-08','work','春节'), ('2025-04-04','off','清明'),
  ('2025-04-05','off','清明'), ('2025-04-06','off','清明'), ('2025-04-27','work','劳动节'), ('2025-05-01','off','劳动节'),
  ('2025-05-02','off','劳动节'), ('2025-05-03','off','劳动节'), ('2025-05-04','off','劳动节'), ('2025-05-05','off','劳动节'),
  ('2025-05-31','off','端午'), ('2025-06-01','off','端午'), ('2025-06-02','off','端午'), ('2025-09-28','work','国庆节'),
  ('2025-10-01','off','国庆节'), ('2025-10-02','off','国庆节'), ('2025-10-03','off','国庆节'), ('2025-10-04','off','国庆节'),
  ('2025-10-05','off','国庆节'), ('2025-10-06','off','中秋'), ('2025-10-07','off','国庆节'), ('2025-10-08','off','国庆节'),
  ('2025-10-11','work','国庆节'), ('2026-01-01','off','元旦'), ('2026-01-02','off','元旦'), ('2026-01-03','off','元旦'),
  ('2026-01-04','work','元旦'), ('2026-02-14','work','春节'), ('2026-02-15','off','春节'), ('2026-02-16','off','春节'),
  ('2026-02-17','off','春节'), ('2026-02-18','off','春节'), ('2026-02-19','off','春节'), ('2026-02-20','off','春节'),
  ('2026-02-21','off','春节'), ('2026-02-22','off','春节'), ('2026-02-23','off','春节'), ('2026-02-28','work','春节'),
  ('2026-04-04','off','清明'), ('2026-04-05','off','清明'), ('2026-04-06','off','清明'), ('2026-05-01','off','劳动节'),
  ('2026-05-02','off','劳动节'), ('2026-05-03','off','劳动节'), ('2026-05-04','off','劳动节'), ('2026-05-05','off','劳动节'),
  ('2026-05-09','work','劳动节'), ('2026-06-19','off','端午'), ('2026-06-20','off','端午'), ('2026-06-21','off','端午'),
  ('2026-09-20','work','国庆节'), ('2026-09-25','off','中秋'), ('2026-09-26','off','中秋'), ('2026-09-27','off','中秋'),
  ('2026-10-01','off','国庆节'), ('2026-10-02','off','国庆节'), ('2026-10-03','off','国庆节'), ('2026-10-04','off','国庆节'),
  ('2026-10-05','off','国庆节'), ('2026-10-06','off','国庆节'), ('2026-10-07','off','国庆节'), ('2026-10-10','work','国庆节')
  ) as published (day, kind, name);
