-- When somebody outside was to reply to us, who has not: the board says to chase them.
alter table board add column reply_by date;
