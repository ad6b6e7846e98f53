-- Whom to ask is printed in the notices: the packs' contact tables say it (K-08).
drop table registry.contact;
