-- identity: accounts of natural persons, bare bodies, territories, mandates, administrators, the throttle of sign-in.
create schema identity;

-- The tree requires no GB/T 2260 code: 莲花山 has none. fund_chain says whose finance answers (W6); the row is editable (D-71).
create table identity.territory (
  code text primary key,
  name text not null,
  kind text not null check (kind in ('city', 'district', 'county')),
  parent text references identity.territory,
  fund_chain text not null check (fund_chain in ('city', 'own')),
  bureau_name text not null,
  sort integer not null
);

insert into identity.territory (code, name, kind, parent, fund_chain, bureau_name, sort) values
  ('220100', '长春市', 'city', null, 'city', '长春市人力资源和社会保障局', 10),
  ('220104', '朝阳区', 'district', '220100', 'city', '长春市朝阳区人力资源和社会保障局', 20),
  ('220103', '宽城区', 'district', '220100', 'city', '长春市宽城区人力资源和社会保障局', 30),
  ('220102', '南关区', 'district', '220100', 'city', '长春市南关区人力资源和社会保障局', 40),
  ('220105', '二道区', 'district', '220100', 'city', '长春市二道区人力资源和社会保障局', 50),
  ('220106', '绿园区', 'district', '220100', 'city', '长春市绿园区人力资源和社会保障局', 60),
  ('220112', '双阳区', 'district', '220100', 'city', '长春市双阳区人力资源和社会保障局', 70),
  ('220171', '长春经济技术开发区', 'district', '220100', 'city', '长春经济技术开发区人力资源和社会保障局', 80),
  ('220172', '长春净月高新技术产业开发区', 'district', '220100', 'city', '长春净月高新技术产业开发区人力资源和社会保障局', 90),
  ('220173', '长春新区（高新区）', 'district', '220100', 'city', '长春新区人力资源和社会保障局', 100),
  ('220174', '长春汽车经济技术开发区', 'district', '220100', 'city', '长春汽车经济技术开发区人力资源和社会保障局', 110),
  ('cc-lianhuashan', '长春莲花山生态旅游度假区', 'district', '220100', 'city', '长春莲花山生态旅游度假区人力资源和社会保障局', 120),
  ('220113', '九台区', 'district', '220100', 'own', '长春市九台区人力资源和社会保障局', 130),
  ('220122', '农安县', 'county', '220100', 'own', '农安县人力资源和社会保障局', 140),
  ('220182', '榆树市', 'county', '220100', 'own', '榆树市人力资源和社会保障局', 150),
  ('220183', '德惠市', 'county', '220100', 'own', '德惠市人力资源和社会保障局', 160),
  ('220184', '公主岭市', 'county', '220100', 'city', '公主岭市人力资源和社会保障局', 170);

create table identity.body (
  id uuid primary key,
  kind text not null check (kind in ('enterprise', 'bureau', 'finance', 'oversight', 'office')),
  name text not null,
  code text not null unique,
  territory text not null references identity.territory,
  created_at timestamptz not null
);
create unique index body_one_bureau on identity.body (territory) where kind = 'bureau';
create index body_by_territory on identity.body (territory, kind);

-- Three administrators, one account each, none with a mandate: an account is either an administrator or works on cases.
create table identity.account (
  id uuid primary key,
  name text not null,
  sign_name text not null unique,
  password_hash text not null,
  phone_sealed text,
  phone_hash text,
  state text not null check (state in ('open', 'locked', 'closed')),
  administrator text check (administrator in ('system', 'security', 'audit')),
  must_change_password boolean not null default false,
  -- Made with the demo's one password: shown on the sign-in page of a demo.
  demo_sign_in boolean not null default false,
  created_at timestamptz not null
);
create unique index account_one_administrator on identity.account (administrator) where administrator is not null;

create table identity.mandate (
  id uuid primary key,
  account_id uuid not null references identity.account,
  body_id uuid not null references identity.body,
  roles text[] not null check (cardinality(roles) > 0),
  from_day date,
  to_day date,
  deputy_for uuid references identity.account,
  granted_by uuid,
  granted_at timestamptz not null,
  ended_at timestamptz,
  check (deputy_for is null or (from_day is not null and to_day is not null)),
  check (from_day is null or to_day is null or from_day <= to_day)
);
create index mandate_by_account on identity.mandate (account_id) where ended_at is null;
create index mandate_by_body on identity.mandate (body_id) where ended_at is null;

create function identity.administrators_have_no_mandate() returns trigger language plpgsql as $$
begin
  if exists (select 1 from identity.account where id = new.account_id and administrator is not null) then
    raise exception 'an administrator holds no mandate';
  end if;
  return new;
end $$;
create trigger administrators_have_no_mandate before insert or update on identity.mandate
  for each row execute function identity.administrators_have_no_mandate();

-- Real time: the throttle knows no travelling clock. `key` is the keyed hash of a sign name, of an address, or of both.
create table identity.sign_in_throttle (
  key text primary key,
  failures integer not null,
  last_failed_at timestamptz not null,
  blocked_until timestamptz
);

create table identity.sign_in_failure (
  id uuid primary key,
  at timestamptz not null,
  -- Null for a name that nobody has: people type their password there by mistake.
  account_id uuid,
  address text not null,
  why text not null check (why in ('name-or-password', 'locked'))
);
create index sign_in_failure_by_time on identity.sign_in_failure (at);
create trigger sign_in_failure_stays before update or delete on identity.sign_in_failure
  for each row execute function platform.facts_stay();
