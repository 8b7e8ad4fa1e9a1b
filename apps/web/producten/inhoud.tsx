// SPDX-License-Identifier: EUPL-1.2
import { Badge, DefinitionList, Money, Section, Table } from '#libs/ui';
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

/** What a provider must meet, and what supervision then sees. */
export const Eisen = ({ eisen }: { readonly eisen: Inhoud['eisen'] }) => (
  <Section title="Eisen">
    <Table
      caption={`${eisen.length} ${eisen.length === 1 ? 'eis' : 'eisen'}, waarvan ${eisen.filter(({ toets }) => toets).length} toetsbaar`}
      rows={eisen}
      rowKey={({ code }) => code}
      empty="Er zijn nog geen eisen."
      columns={[
        { key: 'eis', head: 'Eis', kind: 'name', cell: ({ tekst }) => tekst },
        { key: 'soort', head: 'Soort', cell: ({ soort }) => woorden.eissoort[soort] },
        {
          key: 'toets',
          head: 'Toezicht toetst',
          cell: ({ toets }) => (toets ? <Toets toets={toets} /> : 'niet met een getal'),
        },
        { key: 'bron', head: 'Bron', cell: (eis) => <Bronvermelding herkomst={eis} /> },
      ]}
    />
  </Section>
);

const figure = (getal: string): string => getal.replace('.', ',');

function Toets({
  toets: { wat, minimaal, maximaal, eenheid },
}: {
  readonly toets: NonNullable<Inhoud['eisen'][number]['toets']>;
}) {
  const bounds = [minimaal && `ten minste ${figure(minimaal)}`, maximaal && `hoogstens ${figure(maximaal)}`].filter(
    Boolean,
  );
  return (
    <>
      {wat}: {bounds.join(' en ')} {eenheid}
    </>
  );
}

/** How much and how long, who pays for a missed appointment, and what may differ per provider. */
export function Normen({
  inhoud,
  noShow,
  onderdelen,
}: { readonly inhoud: Inhoud } & Pick<View, 'noShow' | 'onderdelen'>) {
  const { maximum, eigenTarief } = inhoud;
  const none = 'Bewust geen maximum: de toegang weegt zelf af.';
  return (
    <Section title="Normen en afspraken">
      <DefinitionList
        items={[
          {
            term: 'Langste duur',
            value: <PakketWaarde waarde={maximum.duurInMaanden} toon={(maanden) => `${maanden} maanden`} geen={none} />,
            note: <Bronvermelding herkomst={maximum} />,
          },
          {
            term: 'Grootste omvang',
            value: (
              <PakketWaarde
                waarde={maximum.omvangPerWeek}
                toon={(omvang) => `${figure(omvang)} per week`}
                geen={none}
              />
            ),
          },
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
}

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

/** What the product is for, and which products it is lighter, heavier or after. */
export const Verbanden = ({ doelen, kernbedingen, relaties }: Pick<View, 'doelen' | 'kernbedingen' | 'relaties'>) => (
  <Section title="Waarvoor, en naast wat">
    <DefinitionList
      items={[
        {
          term: 'Doelen',
          value: <Links items={doelen.map(({ code, naam }) => ({ href: `/beleid/doelen/${code}`, naam }))} />,
        },
        {
          term: 'Kernbedingen',
          value: (
            <Links
              items={kernbedingen.map(({ code, naam, staat, voorbeeld }) => ({
                href: `/beleid/kernbedingen/${code}`,
                naam,
                staat,
                voorbeeld,
              }))}
            />
          ),
        },
        ...relaties.map(({ soort, product, naam, herkomst }) => ({
          term: woorden.relatie[soort as keyof typeof woorden.relatie],
          value: <a href={`/producten/${product}`}>{naam}</a>,
          note: herkomst && <Bronvermelding herkomst={herkomst} />,
        })),
      ]}
    />
  </Section>
);

type LinkItem = { readonly href: string; readonly naam: string; readonly staat?: string; readonly voorbeeld?: boolean };

const Links = ({ items }: { readonly items: readonly LinkItem[] }) =>
  items.length === 0 ? (
    'nog geen'
  ) : (
    <ul>
      {items.map(({ href, naam, staat, voorbeeld }) => (
        <li key={href}>
          <a href={href}>{naam}</a> {staat === 'concept' && <Badge>nog concept</Badge>}{' '}
          {voorbeeld && <Badge kind="voorbeeld" />}
        </li>
      ))}
    </ul>
  );
