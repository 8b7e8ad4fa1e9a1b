// SPDX-License-Identifier: EUPL-1.2
import { DefinitionList, Section, Waarom } from '#libs/ui';
import type { ProductView } from '#modules/producten';
import { woorden } from '#modules/producten/teksten';
import { Bronvermelding, PakketWaarde } from '../shell/herkomst.tsx';
import type { Plat } from '../shell/plat.ts';
import { redenTekst, waaromTeksten } from '../shell/teksten.ts';

type View = Plat<ProductView>;
type Inhoud = View['versie']['inhoud'];

/** What the product is, for whom, and how it is counted. */
export const WatHetIs = ({
  inhoud,
  contract,
  telling,
}: { readonly inhoud: Inhoud } & Pick<View, 'contract' | 'telling'>) => (
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
        {
          term: 'Eenheid',
          value: woorden.eenheid[inhoud.eenheid.soort],
          note: <Bronvermelding herkomst={inhoud.eenheid} />,
          action: <Waarom outcome={telling.eenheid} texts={waaromTeksten} sentence={eenheidzin(telling.eenheid)} />,
        },
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
          value: `categorie ${inhoud.ijw.categorie} (${telling.categorie}), code ${inhoud.ijw.code}`,
          note: <Bronvermelding herkomst={inhoud.ijw} />,
        },
      ]}
    />
  </Section>
);

/** How the unit goes into messages, in one sentence. */
function eenheidzin(eenheid: View['telling']['eenheid']): string {
  if (eenheid.status === 'refused') return eenheid.reasons.map(redenTekst).join(' ');
  const code = eenheid.status === 'decided' ? eenheid.value : null;
  return code ? `In berichten heeft deze eenheid code ${code}.` : 'Over dit product gaan geen berichten per cliënt.';
}
