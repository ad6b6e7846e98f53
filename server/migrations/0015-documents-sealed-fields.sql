-- The printed fields of a form hold ids, telephones and accounts: encrypted at rest like everything that does.
alter table documents.printed_form add column page_fields_sealed text;
alter table documents.printed_form drop column page_fields;
