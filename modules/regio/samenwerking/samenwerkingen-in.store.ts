// SPDX-License-Identifier: EUPL-1.2
import { datum } from '#libs/kernel';
import { bekend, herkomstOf, type Waarde } from '#libs/regiopakket';
import type { RegioPagina } from '../pack.ts';
import type { Deelname } from './deelname.ts';

type Pakketsamenwerking = NonNullable<RegioPagina['samenwerkingen']>[number];

/** The samenwerkingen of a pack, first the verband itself: its members are the gemeenten that the pack names by code. */
export function samenwerkingenIn(pagina: Pick<RegioPagina, 'verband' | 'gemeenten' | 'samenwerkingen'>) {
  const { verband, gemeenten, samenwerkingen = [] } = pagina;
  const codeOf = (naam: string) => gemeenten.find((gemeente) => gemeente.naam === naam)?.code ?? null;
  const own = samenwerkingen.find(({ code }) => code === verband.code);
  const members = gemeenten.map(
    ({ code, naam, lidSinds, lidTot }): Deelname => ({
      samenwerking: verband.code,
      soort: 'gemeente',
      gemeente: code,
      naam,
      van: dayOf(lidSinds),
      tot: dayOf(lidTot),
    }),
  );
  const others = (own?.deelnemers ?? []).filter(({ naam }) => codeOf(naam) === null);
  return [
    {
      code: verband.code,
      naam: verband.naam,
      omschrijving: own?.omschrijving ?? verband.opdracht ?? verband.naam,
      schaal: own ? bekend(own.schaal) : null,
      aantalGemeenten: own ? bekend(own.aantalGemeenten) : null,
      penvoerder: own ? bekend(own.penvoerder) : null,
      aanspreekpunt: own ? bekend(own.aanspreekpunt) : null,
      taken: own?.taken ?? [],
      grondslagen: own?.grondslagen ?? [],
      deelnames: [...members, ...others.map((een) => asDeelname(verband.code, een, codeOf))],
      herkomst: herkomstOf(own ?? verband),
    },
    ...samenwerkingen
      .filter(({ code }) => code !== verband.code)
      .map(({ deelnemers, schaal, aantalGemeenten, penvoerder, aanspreekpunt, ...een }) => ({
        code: een.code,
        naam: een.naam,
        omschrijving: een.omschrijving,
        taken: een.taken,
        grondslagen: een.grondslagen,
        schaal: bekend(schaal),
        aantalGemeenten: bekend(aantalGemeenten),
        penvoerder: bekend(penvoerder),
        aanspreekpunt: bekend(aanspreekpunt),
        deelnames: deelnemers.map((deelnemer) => asDeelname(een.code, deelnemer, codeOf)),
        herkomst: herkomstOf(een),
      })),
  ];
}

type Deelnemer = Pakketsamenwerking['deelnemers'][number];

const asDeelname = (
  samenwerking: string,
  { naam, soort, van, tot }: Deelnemer,
  codeOf: (naam: string) => string | null,
): Deelname => ({
  samenwerking,
  soort,
  gemeente: soort === 'gemeente' ? codeOf(naam) : null,
  naam,
  van: dayOf(van),
  tot: dayOf(tot),
});

const dayOf = (value: Waarde<string>) => {
  const known = bekend(value);
  return known === null ? null : datum(known);
};
