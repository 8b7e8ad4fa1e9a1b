-- SPDX-License-Identifier: EUPL-1.2
-- What was one largest duration and volume becomes a list of norms: hard, a guideline, or expressly none.
update producten.productversies set inhoud = (inhoud - 'maximum') || jsonb_build_object('normen', (
    select coalesce(jsonb_agg(
      jsonb_build_object('over', part.over)
      || case when part.value = '"geen"' then '{"soort": "geen"}'::jsonb
         else jsonb_build_object('soort', 'hard', 'maximaal', part.value #>> '{}', 'eenheid', part.eenheid) end
      || (inhoud -> 'maximum') - 'duurInMaanden' - 'omvangPerWeek'), '[]')
    from (values ('duur', inhoud #> '{maximum,duurInMaanden}', 'maanden'),
                 ('omvang', inhoud #> '{maximum,omvangPerWeek}', 'per week')) part (over, value, eenheid)
    where part.value <> '"onbekend"' and jsonb_typeof(part.value) <> 'object'))
  where inhoud ? 'maximum';

-- Ways of buying that are not one product with one tariff [002 §5.3; 003]: from the pack, and from people.
-- inhoud has the form of a productvorm in the region pack.
create table producten.vormen (
  verband text not null references regio.verbanden,
  code text not null,
  volgorde integer not null,
  inhoud jsonb not null,
  bewerkt_door uuid,
  primary key (verband, code)
);
select app.eigendom('producten.vormen', 'verband');
create policy vormen_zijn_openbaar on producten.vormen for select
  using (regio.is_lid(verband) or (select app.aanbieder()) is not null);

create index productversies_vorm on producten.productversies (verband, (inhoud ->> 'vorm')) where inhoud ? 'vorm';

-- Every requirement and norm of every version, as data: a room that supervises, allocates or pays checks against these.
create view producten.v_producteisen with (security_invoker = true) as
  select v.verband, v.product, v.versie, v.staat, v.van, v.tot,
    'eis' as aard, eis ->> 'code' as code, eis ->> 'soort' as soort, eis ->> 'tekst' as tekst,
    eis #>> '{toets,wat}' as maat, (eis #>> '{toets,minimaal}')::numeric as minimaal,
    (eis #>> '{toets,maximaal}')::numeric as maximaal, eis #>> '{toets,eenheid}' as eenheid, true as hard
  from producten.productversies v, jsonb_array_elements(v.inhoud -> 'eisen') eis
  union all
  select v.verband, v.product, v.versie, v.staat, v.van, v.tot,
    'norm', norm ->> 'over', norm ->> 'over', null,
    norm ->> 'over', (norm ->> 'minimaal')::numeric, (norm ->> 'maximaal')::numeric, norm ->> 'eenheid',
    norm ->> 'soort' = 'hard'
  from producten.productversies v, jsonb_array_elements(v.inhoud -> 'normen') norm
  where norm ->> 'soort' <> 'geen';
grant select on producten.v_producteisen to inkoopregie_app;
