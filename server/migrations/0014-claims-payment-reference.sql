-- claims: the number under which the bank carried a payment out, as it stands on the unit's own statement (回单).
alter table claims.payment add column reference text;
