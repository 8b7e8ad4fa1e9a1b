-- SPDX-License-Identifier: EUPL-1.2
-- How texts are compared with what somebody looks for: see platform/zoeken/zoekvraag.ts, which does the same with a stem.
create function app.zoekvorm(tekst text) returns text language sql immutable parallel safe
  return replace(replace(replace(replace(translate(
    -- Most texts have no accents, and looking for them costs most.
    case when octet_length(tekst) = char_length(tekst) then lower(tekst)
      else translate(lower(tekst), 'àáâäãåąāçčćďèéêëěęēğìíîïīñńňòóôöõőōřşśšťùúûüűůūýÿžźż',
        'aaaaaaaacccdeeeeeeegiiiiinnnooooooorssstuuuuuuuyysss') end,
    'vz', 'fs'), 'aa', 'a'), 'ee', 'e'), 'oo', 'o'), 'uu', 'u');
grant execute on function app.zoekvorm to inkoopregie_app;

-- Of what there can be much the form is kept beside the text.
alter table platform.documenten add column zoek text generated always as (app.zoekvorm(naam)) stored;
