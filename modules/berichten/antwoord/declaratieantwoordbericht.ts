// SPDX-License-Identifier: EUPL-1.2
import type { BerichtVan, Client323, Client325, Kop323, Prestatie323, XsdVersie } from '#libs/ijw';
import type { Antwoordgegevens, Declaratiegegevens, Regel } from './antwoord-toetsen.rule.ts';

// The one place where the elements of a 323 and its 325 are laid side by side.

export const antwoordgegevensUit = ({ Header, DeclaratieAntwoord }: BerichtVan<'325'>): Antwoordgegevens => ({
  identificatie: Header.DeclaratieIdentificatie.Identificatie,
  nummer: DeclaratieAntwoord?.DeclaratieNummer ?? null,
  xsdVersie: versieTekst(Header.XsdVersieDeclaratie),
  regels: (DeclaratieAntwoord?.Clienten ?? []).flatMap((client, at) => {
    const pad = `/Bericht/DeclaratieAntwoord/Clienten/Client[${at + 1}]/Prestaties`;
    return regelsUit(client).map((regel, nummer) => ({ ...regel, pad: `${pad}/Prestatie[${nummer + 1}]` }));
  }),
});

export const declaratiegegevensUit = ({ Header, Declaratie }: Kop323): Omit<Declaratiegegevens, 'regels'> => ({
  nummer: Declaratie.DeclaratieNummer,
  xsdVersie: versieTekst(Header.XsdVersie),
});

export const regelsUit = ({ Bsn, Prestaties }: Client323 | Client325): readonly Regel[] =>
  Prestaties.map((prestatie) => ({
    sleutel: [prestatie.ProductReferentie.ReferentieNummer, prestatie.ProductReferentie.VorigReferentieNummer]
      .filter((deel) => deel !== undefined)
      .join(' · '),
    velden: veldenVan(Bsn, prestatie),
  }));

/** What the answer must repeat [TR367]. */
const veldenVan = (Bsn: string, p: Omit<Prestatie323, 'ProductReferentie'>): Regel['velden'] => ({
  Bsn,
  ToewijzingNummer: p.ToewijzingNummer,
  ProductCategorie: p.ProductCategorie,
  ProductCode: p.ProductCode,
  ProductPeriode: `${p.ProductPeriode.Begindatum} ${p.ProductPeriode.Einddatum}`,
  GeleverdVolume: p.GeleverdVolume,
  Eenheid: p.Eenheid,
  ProductTarief: p.ProductTarief ?? null,
  IngediendBedrag: `${p.IngediendBedrag.Bedrag} ${p.IngediendBedrag.DebetCredit}`,
});

const versieTekst = ({ BasisschemaXsdVersie, BerichtXsdVersie }: XsdVersie): string =>
  `${BasisschemaXsdVersie} / ${BerichtXsdVersie}`;
