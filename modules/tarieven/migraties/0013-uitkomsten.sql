-- SPDX-License-Identifier: EUPL-1.2
-- What aanbieders read of an uitvraag says of nobody what it answered: what was shared before is brought back to that.
delete from tarieven.uitvraaguitkomsten where (uitkomst ->> 'aantal')::int < 5;
update tarieven.uitvraaguitkomsten u set uitkomst = jsonb_build_object('aantal', u.uitkomst -> 'aantal', 'functies', (
  select coalesce(jsonb_agg(jsonb_build_object('functie', f -> 'functie', 'gemiddelde', f -> 'gemiddelde', 'gewogen', null,
    'mediaan', case when (u.uitkomst ->> 'aantal')::int >= 10 then f -> 'mediaan' end,
    'kwartiel1', case when (u.uitkomst ->> 'aantal')::int >= 10 then f -> 'kwartiel1' end,
    'kwartiel3', case when (u.uitkomst ->> 'aantal')::int >= 10 then f -> 'kwartiel3' end)), '[]')
  from jsonb_array_elements(u.uitkomst -> 'functies') f));
