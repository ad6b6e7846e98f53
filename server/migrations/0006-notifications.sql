-- notifications: messages inside the product. A message is for a body, for some of its roles, or for one account.
create schema notifications;

create table notifications.message (
  id uuid primary key,
  body_id uuid not null references identity.body (id),
  -- Empty: everyone of the body.
  roles text[] not null,
  -- Set: for this account alone, whatever its role.
  account_id uuid references identity.account (id),
  code text not null,
  params jsonb not null,
  link text,
  at timestamptz not null
);
create index message_by_body on notifications.message (body_id, id);
create trigger message_stays before update or delete on notifications.message
  for each row execute function platform.facts_stay();

create table notifications.message_read (
  message_id uuid not null references notifications.message (id),
  account_id uuid not null references identity.account (id),
  at timestamptz not null,
  primary key (message_id, account_id)
);
create trigger message_read_stays before update or delete on notifications.message_read
  for each row execute function platform.facts_stay();
