-- review: how many working days a returned case keeps its place is said by the notice's procedure (D-87), beside the promised days.
alter table review.case_file add column answer_days integer not null default 15 check (answer_days > 0);
alter table review.case_file alter column answer_days drop default;
