// SPDX-License-Identifier: EUPL-1.2
import { DefinitionList, Section } from '#libs/ui';
import type { ProductView } from '#modules/producten';
import { woorden } from '#modules/producten/teksten';
import { Bronvermelding, PakketWaarde } from '../shell/herkomst.tsx';
import type { Plat } from '../shell/plat.ts';

type View = Plat<ProductView>;
type Inhoud = View['versie']['inhoud'];

/** What the product is, for whom, and how it is counted. */
export const WatHetIs = ({ inhoud, contract }: { readonly inhoud: Inhoud; readonly contract: View['contract'] }) => (
  <Section title="Wat het is">
    <DefinitionList
      items={[
        { term: 'Omschrijving', value: inhoud.omschrijving, note: <Bronvermelding herkomst={inhoud} /> },
        { term: 'Doelgroep', value: <PakketWaarde waarde={inhoud.doelgroep} toon={(tekst) => tekst} /> },
        {
          term: 'Leeftijd',
          value: (
            <PakketWaarde
              waarde={inhoud.leeftijd}
              toon={({ van, totEnMet }) => `${van} tot en met ${totEnMet} jaar`}
              geen="Geen grens"
            />
          ),
        },
        { term: 'Soort', value: `${woorden.soort[inhoud.soort]}, ${woorden.wet[inhoud.wet]}` },
        { term: 'Contract', value: <a href={`/beleid/contracten/${contract.code}`}>{contract.naam}</a> },
        { term: 'Eenheid', value: inhoud.eenheid.soort, note: <Bronvermelding herkomst={inhoud.eenheid} /> },
        ...(inhoud.was
          ? [{ term: 'Was eerder', value: `per ${inhoud.was.eenheid}`, note: <Bronvermelding herkomst={inhoud.was} /> }]
          : []),
        {
          term: 'Uitvoeringsvariant',
          value: woorden.variant[inhoud.uitvoeringsvariant.variant],
          note: <Bronvermelding herkomst={inhoud.uitvoeringsvariant} />,
        },
        {
          term: 'In berichten',
          value: `categorie ${inhoud.ijw.categorie}, code ${inhoud.ijw.code}`,
          note: <Bronvermelding herkomst={inhoud.ijw} />,
        },
      ]}
    />
  </Section>
);
