// SPDX-License-Identifier: EUPL-1.2
import { Badge, type Definition, DefinitionList, Money, Section } from '#libs/ui';
import type { ProductView } from '#modules/producten';
import { woorden } from '#modules/producten/teksten';
import { Bronvermelding, PakketWaarde } from '../shell/herkomst.tsx';
import type { Plat } from '../shell/plat.ts';

type View = Plat<ProductView>;
type Inhoud = View['versie']['inhoud'];
type Norm = Inhoud['normen'][number];
const onbekend = <Badge kind="warning">onbekend</Badge>;

type Props = { readonly inhoud: Inhoud } & Pick<View, 'noShow' | 'onderdelen' | 'vorm'>;

/** How much and how long, what time is paid, who pays for a missed appointment, and what may differ per provider. */
export const Normen = ({ inhoud, noShow, onderdelen, vorm }: Props) => (
  <Section title="Normen en afspraken">
    <DefinitionList
      items={[
        ...grenzen(inhoud.normen),
        ...tijdEnPlannen(inhoud),
        {
          term: 'Als de cliënt niet komt',
          value: <NoShow noShow={noShow} />,
          note: (
            <>
              {noShow.eigen ? 'Eigen regel van dit product. ' : 'Regel van het plan. '}
              <Bronvermelding herkomst={noShow} />
            </>
          ),
        },
        {
          term: 'Aanbieder-specifiek tarief',
          value: (
            <PakketWaarde
              waarde={inhoud.eigenTarief.mogelijk}
              toon={(mogelijk) => (mogelijk ? 'mogelijk' : 'niet mogelijk')}
              geen="niet mogelijk"
            />
          ),
          note: <Bronvermelding herkomst={inhoud.eigenTarief} />,
        },
        ...(vorm
          ? [{ term: 'Bijzondere vorm', value: <a href={`/producten/vormen#${vorm.code}`}>{vorm.naam}</a> }]
          : []),
        ...onderdelen.map((onderdeel) => ({
          term: `Kan hierbinnen: ${onderdeel.naam.toLowerCase()}`,
          value: 'Alleen als onderdeel van dit product, niet als eigen product.',
          note: <Bronvermelding herkomst={onderdeel} />,
        })),
      ]}
    />
  </Section>
);

const grenzen = (normen: Inhoud['normen']): readonly Definition[] =>
  Object.entries(woorden.normonderwerp).map(([over, naam]) => {
    const norm = normen.find((one) => one.over === over);
    return {
      term: `Norm: ${naam.toLowerCase()}`,
      value: norm ? <NormTekst norm={norm} /> : onbekend,
      note: norm && <Bronvermelding herkomst={norm} />,
    };
  });

function NormTekst({ norm: { soort, minimaal, maximaal, eenheid } }: { readonly norm: Norm }) {
  const figure = (getal: string) => getal.replace('.', ',');
  const bounds = [minimaal && `ten minste ${figure(minimaal)}`, maximaal && `hoogstens ${figure(maximaal)}`].filter(
    Boolean,
  );
  return (
    <>
      {bounds.length > 0 && <>{`${bounds.join(' en ')} ${eenheid ?? ''}`}; </>}
      {woorden.normsoort[soort]}
    </>
  );
}

/** The agreements that a product may make besides. */
function tijdEnPlannen({ verlenging, declarabeleTijd, plannen = [], vervoer }: Inhoud): readonly Definition[] {
  return [
    {
      term: 'Wie mag verlengen',
      value: verlenging ? (
        <PakketWaarde waarde={verlenging.door} toon={(door) => woorden.verlenger[door]} geen="Geen regel" />
      ) : (
        onbekend
      ),
      note: verlenging && <Bronvermelding herkomst={verlenging} />,
    },
    {
      term: 'Tijd die telt',
      value: declarabeleTijd ? (
        <PakketWaarde waarde={declarabeleTijd.indirect} toon={tijdTekst} geen={tijdTekst([])} />
      ) : (
        onbekend
      ),
      note: declarabeleTijd && <Bronvermelding herkomst={declarabeleTijd} />,
    },
    {
      term: 'Vervoer',
      value: vervoer ? (
        <PakketWaarde waarde={vervoer.rol} toon={(rol) => woorden.vervoerrol[rol]} geen="Geen vervoer" />
      ) : (
        onbekend
      ),
      note: vervoer && <Bronvermelding herkomst={vervoer} />,
    },
    ...plannen.map((plan) => ({
      term: woorden.plansoort[plan.soort],
      value: (
        <>
          {plan.naam}, <PakketWaarde waarde={plan.wanneer} toon={(wanneer) => wanneer} geen="zonder vast moment" />
        </>
      ),
      note: <Bronvermelding herkomst={plan} />,
    })),
  ];
}

const tijdTekst = (indirect: readonly (keyof typeof woorden.tijd)[]): string =>
  indirect.length === 0
    ? 'Alleen direct contact met de cliënt.'
    : `Direct contact, en ook ${indirect.map((soort) => woorden.tijd[soort]).join(', ')}.`;

function NoShow({ noShow: { declarabel, inTarief, eigenRekening } }: Pick<View, 'noShow'>) {
  const tarief = inTarief ? ' Het tarief houdt er rekening mee.' : '';
  if (declarabel) return `De aanbieder mag dit declareren.${tarief}`;
  if (!eigenRekening.toegestaan)
    return `De aanbieder mag dit niet declareren, en de cliënt ook geen rekening sturen.${tarief}`;
  return (
    <>
      De aanbieder mag dit niet declareren.{tarief} Hij {eigenRekening.verplicht ? 'stuurt' : 'mag'} de cliënt een
      rekening{eigenRekening.verplicht ? '' : ' sturen'} van{' '}
      <PakketWaarde
        waarde={eigenRekening.maximaalEuro}
        toon={(euro) => (
          <>
            ten hoogste <Money value={Math.round(Number(euro) * 100)} />
          </>
        )}
        geen="elk bedrag"
      />
      .
    </>
  );
}
