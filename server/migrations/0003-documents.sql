-- documents: evidence files, printed forms and the sealed scans matched to them. Rows are facts; nothing is deleted (D-83).
create schema documents;

create table documents.file (
  id uuid primary key,
  subject_kind text not null,
  subject_id text not null,
  kind text not null,
  file_name text not null,
  media_type text not null,
  size_bytes integer not null check (size_bytes >= 0),
  sha256 text not null,
  retention text not null check (retention in ('voucher', 'statement', 'evidence', 'form', 'face')),
  stored_by uuid,
  stored_at timestamptz not null
);
create index file_by_subject on documents.file (subject_kind, subject_id, kind);
create index file_by_content on documents.file (sha256);
create trigger file_stays before update or delete on documents.file
  for each row execute function platform.facts_stay();

create table documents.file_withdrawal (
  file_id uuid primary key references documents.file (id),
  reason text not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz not null
);
create trigger file_withdrawal_stays before update or delete on documents.file_withdrawal
  for each row execute function platform.facts_stay();

-- One row per printing of a form. check_codes[n] belongs to page n (W10).
create table documents.printed_form (
  form_id text primary key,
  subject_kind text not null,
  subject_id text not null,
  kind text not null,
  version integer not null,
  data_hash text not null,
  check_codes text[] not null,
  page_fields jsonb not null,
  file_id uuid not null references documents.file (id),
  printed_by uuid,
  printed_at timestamptz not null,
  unique (subject_kind, subject_id, kind, version)
);
create trigger printed_form_stays before update or delete on documents.printed_form
  for each row execute function platform.facts_stay();

create table documents.form_outdated (
  form_id text primary key references documents.printed_form (form_id),
  reason text not null,
  at timestamptz not null
);
create trigger form_outdated_stays before update or delete on documents.form_outdated
  for each row execute function platform.facts_stay();

-- One row per page of an uploaded scan: what its code said, or that a person must compare it.
create table documents.scan_page (
  file_id uuid not null references documents.file (id),
  page integer not null,
  form_id text references documents.printed_form (form_id),
  form_page integer,
  standing text not null check (standing in ('matched', 'outdated', 'foreign', 'altered', 'unreadable')),
  primary key (file_id, page)
);
create trigger scan_page_stays before update or delete on documents.scan_page
  for each row execute function platform.facts_stay();

-- A person compared a page whose code could not be read, or said which page it is.
create table documents.scan_comparison (
  id uuid primary key,
  file_id uuid not null,
  page integer not null,
  form_id text not null references documents.printed_form (form_id),
  form_page integer not null,
  agrees boolean not null,
  compared_by uuid not null,
  compared_at timestamptz not null,
  foreign key (file_id, page) references documents.scan_page (file_id, page)
);
create trigger scan_comparison_stays before update or delete on documents.scan_comparison
  for each row execute function platform.facts_stay();
