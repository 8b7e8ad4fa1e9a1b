-- SPDX-License-Identifier: EUPL-1.2
-- Every page begins by reading whose session it is. That is one question here, where it took six.

-- The hats of a person today, the own first; then one for everyone whose place the person takes. That one holds of the
-- roles that were handed over those which the other still has, and only as long as the person has a role there too.
-- Who signed in for one company comes with no other. A sign-in for one branch counts only where the invitation was for
-- that branch; one for the whole company counts there too.
create function platform.hoeden_van(wie uuid, bij_kvk text, bij_vestiging text)
returns table (soort text, code text, naam text, rollen text[], vervangt jsonb) language sql stable
begin atomic
  with mag as (
    select r.soort, r.code from (select distinct soort, code from platform.geldende_rollen where persoon = wie) r
      left join platform.beperkingen b on b.eigenaar_soort = r.soort and b.eigenaar = r.code and b.persoon = wie
    where (b.kvk is null or b.kvk = bij_kvk)
      and (bij_vestiging is null or (r.soort = 'aanbieder' and b.vestiging = bij_vestiging))
  )
  select r.soort, r.code, min(r.organisatie), array_agg(r.rol order by r.rol), null::jsonb as vervangt
  from platform.geldende_rollen r join mag using (soort, code) where r.persoon = wie
  group by r.soort, r.code
  union all
  select v.eigenaar_soort, v.eigenaar, min(g.organisatie), array_agg(distinct g.rol order by g.rol),
    jsonb_build_object('id', p.id, 'naam', p.naam)
  from platform.vervangingen v
    join mag on mag.soort = v.eigenaar_soort and mag.code = v.eigenaar
    join platform.geldende_rollen g on g.persoon = v.persoon and g.soort = v.eigenaar_soort
      and g.code = v.eigenaar and g.rol = any(v.rollen)
    join platform.personen p on p.id = v.persoon
  where v.vervanger = wie and v.ingetrokken is null and app.vandaag() between v.van and v.tot
  group by v.eigenaar_soort, v.eigenaar, p.id, p.naam
  order by 5 nulls first, 1 desc, 3;
end;
grant execute on function platform.hoeden_van to inkoopregie_app;

-- Whose session this is, with the hats of that person, and how far the clock was moved. The platform's hat is on only in
-- here; it goes around no policy. Unknown, too long unused, over, or of somebody without a hat today: no row.
create function platform.lees_sessie(met_sleutel bytea, nu timestamptz, gezien_na timestamptz, begonnen_voor timestamptz)
returns table (persoon uuid, naam text, sessie uuid, soort text, code text, vervangt uuid, gezien timestamptz,
  niveau text, provider text, hoeden jsonb, verschoven float8)
language plpgsql as $$
#variable_conflict use_column
declare
  eerdere_hoed constant text := coalesce(current_setting('app.platform', true), '');
  eerdere_dag constant text := coalesce(current_setting('app.vandaag', true), '');
  verschuiving constant interval := (select k.verschuiving from platform.klok k);
begin
  perform set_config('app.platform', 'platform', true),
    set_config('app.vandaag', ((nu + verschuiving) at time zone 'Europe/Amsterdam')::date::text, true);
  return query
    select p.id, p.naam, s.id, s.hoed_soort, s.hoed_code, s.hoed_vervangt, s.gezien, s.niveau, s.provider,
      h.hoeden, extract(epoch from verschuiving)::float8
    from platform.sessies s
      join platform.personen p on p.id = s.persoon
      cross join lateral (select jsonb_agg(to_jsonb(een) - 'plaats' order by een.plaats) as hoeden
        from platform.hoeden_van(s.persoon, s.kvk, s.vestiging)
          with ordinality as een (soort, code, naam, rollen, vervangt, plaats)) h
    where s.sleutel = met_sleutel and s.verloopt > nu and s.gezien > gezien_na and s.begonnen <= begonnen_voor
      and h.hoeden is not null;
  perform set_config('app.platform', eerdere_hoed, true), set_config('app.vandaag', eerdere_dag, true);
end $$;
grant execute on function platform.lees_sessie to inkoopregie_app;
