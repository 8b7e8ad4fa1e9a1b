// SPDX-License-Identifier: EUPL-1.2
import { type Definition, DefinitionList, Money, Section } from '#libs/ui';
import type { ProductView } from '#modules/producten';
import { Bronvermelding, PakketWaarde } from '../shell/herkomst.tsx';
import type { Plat } from '../shell/plat.ts';

type View = Plat<ProductView>;
type Inhoud = View['versie']['inhoud'];
const figure = (getal: string): string => getal.replace('.', ',');

/** How much and how long, who pays for a missed appointment, and what may differ per provider. */
export const Normen = ({
  inhoud: { maximum, eigenTarief },
  noShow,
  onderdelen,
}: { readonly inhoud: Inhoud } & Pick<View, 'noShow' | 'onderdelen'>) => (
  <Section title="Normen en afspraken">
    <DefinitionList
      items={[
        ...grenzen(maximum),
        {
          term: 'Als de cliënt niet komt',
          value: <NoShow noShow={noShow} />,
          note: <Bronvermelding herkomst={noShow} />,
        },
        {
          term: 'Aanbieder-specifiek tarief',
          value: (
            <PakketWaarde
              waarde={eigenTarief.mogelijk}
              toon={(mogelijk) => (mogelijk ? 'mogelijk' : 'niet mogelijk')}
              geen="niet mogelijk"
            />
          ),
          note: <Bronvermelding herkomst={eigenTarief} />,
        },
        ...onderdelen.map((onderdeel) => ({
          term: `Kan hierbinnen: ${onderdeel.naam.toLowerCase()}`,
          value: 'Alleen als onderdeel van dit product, niet als eigen product.',
          note: <Bronvermelding herkomst={onderdeel} />,
        })),
      ]}
    />
  </Section>
);

const geenMaximum = 'Bewust geen maximum: de toegang weegt zelf af.';

const grenzen = (maximum: Inhoud['maximum']): readonly Definition[] => [
  {
    term: 'Langste duur',
    value: <PakketWaarde waarde={maximum.duurInMaanden} toon={(maanden) => `${maanden} maanden`} geen={geenMaximum} />,
    note: <Bronvermelding herkomst={maximum} />,
  },
  {
    term: 'Grootste omvang',
    value: (
      <PakketWaarde waarde={maximum.omvangPerWeek} toon={(omvang) => `${figure(omvang)} per week`} geen={geenMaximum} />
    ),
  },
];

function NoShow({ noShow: { declarabel, eigenRekening } }: Pick<View, 'noShow'>) {
  if (declarabel) return 'De aanbieder mag dit declareren.';
  if (!eigenRekening.toegestaan) return 'De aanbieder mag dit niet declareren, en de cliënt ook geen rekening sturen.';
  return (
    <>
      De aanbieder mag dit niet declareren. Hij {eigenRekening.verplicht ? 'stuurt' : 'mag'} de cliënt een rekening
      {eigenRekening.verplicht ? '' : ' sturen'} van ten hoogste{' '}
      <PakketWaarde
        waarde={eigenRekening.maximaalEuro}
        toon={(euro) => <Money value={Math.round(Number(euro) * 100)} />}
        geen="elk bedrag"
      />
      .
    </>
  );
}
