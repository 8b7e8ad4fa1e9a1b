-- SPDX-License-Identifier: EUPL-1.2
create view regio.v_verbanden with (security_invoker = true) as select code, naam, uitvoering from regio.verbanden;
grant select on regio.v_verbanden to inkoopregie_app;
