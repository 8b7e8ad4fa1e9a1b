-- SPDX-License-Identifier: EUPL-1.2
-- After its term nothing of a rejected line leads to a client any more: the keyed hashes in its facts are replaced, the
-- same one by the same, so that it explains itself as before.
alter table declaraties.declaraties add column gewist timestamptz;
grant update (gewist) on declaraties.declaraties to inkoopregie_app;
grant update (feiten) on declaraties.prestaties to inkoopregie_app;
create index te_wissen on declaraties.declaraties (gemeente, beoordeeld, id) where gewist is null;

create function declaraties.zonder_client(feiten jsonb, zout text) returns jsonb language sql immutable parallel safe as $$
  select feiten
    || case when feiten ? 'client' then jsonb_build_object('client', md5(zout || (feiten ->> 'client'))) else '{}' end
    || case when jsonb_typeof(feiten -> 'toewijzing') = 'object' then jsonb_build_object('toewijzing',
         feiten -> 'toewijzing' || jsonb_build_object('client', md5(zout || (feiten -> 'toewijzing' ->> 'client')))) else '{}' end
    || case when jsonb_typeof(feiten -> 'origineel') = 'object' then jsonb_build_object('origineel',
         feiten -> 'origineel' || jsonb_build_object('client', md5(zout || (feiten -> 'origineel' ->> 'client')))) else '{}' end
$$;
grant execute on function declaraties.zonder_client to inkoopregie_app;
