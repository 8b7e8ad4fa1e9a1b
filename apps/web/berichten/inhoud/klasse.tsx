// SPDX-License-Identifier: EUPL-1.2
import type { Standaard } from '#libs/ijw';
import { type Definition, DefinitionList, Details, Section } from '#libs/ui';
import { FoutenHier } from '../fouten.tsx';
import { type Fout, foutenBij, foutenIn } from './fouten-op-plek.ts';
import { inEenRegel, klassen } from './klassen.ts';
import { Codes } from './oordeel.tsx';
import { veldVan } from './velden.ts';
import { type Deel, isKlasse, isLijst, type Klasse, regelTekst, waardeTekst } from './waarde.ts';

export type Plek = { readonly standaard: Standaard; readonly fouten: readonly Fout[] };
type Props = Plek & {
  readonly naam: string;
  readonly titel: string;
  readonly pad: string;
  readonly deel: Klasse;
  readonly level?: 2 | 3;
};

const codes = 'RetourCodes';

/** Any class of any message as a person reads it: its facts, then what it holds more of, with what is wrong in place. */
export function KlasseDeel({ naam, titel, pad, deel, level = 2, ...plek }: Props) {
  const facts = Object.entries(deel).filter(([element, waarde]) => isFact(element, waarde));
  const parts = Object.entries(deel).filter(([element, waarde]) => isPart(element, waarde));
  const shown = [...facts, ...parts].map(([element]) => `${pad}/${element}`);
  const mis = (
    <>
      <FoutenHier meldingen={foutenBij(plek.fouten, pad, shown)} />
      {isLijst(deel[codes]) && <Codes codes={deel[codes].map(String)} />}
    </>
  );
  return (
    <>
      {facts.length > 0 ? (
        <Section title={titel} level={level}>
          {mis}
          <DefinitionList
            items={facts.toSorted(naamEerst).map(([element, waarde]) => factOf(naam, element, waarde, pad, plek))}
          />
        </Section>
      ) : (
        mis
      )}
      {parts.toSorted(omstandersLaatst).map(([element, waarde]) => (
        <Onderdeel key={element} element={element} waarde={waarde} pad={`${pad}/${element}`} level={level} {...plek} />
      ))}
    </>
  );
}

const isFact = (element: string, waarde: Deel): boolean =>
  element !== codes && !isLijst(waarde) && (!isKlasse(waarde) || element in inEenRegel);
const isPart = (element: string, waarde: Deel): boolean =>
  element !== codes && (isLijst(waarde) || (isKlasse(waarde) && !(element in inEenRegel)));

type Entry = readonly [string, Deel];
/** One is known by one's name. */
const naamEerst = ([a]: Entry, [b]: Entry): number => Number(b === 'Naam') - Number(a === 'Naam');
/** What the message is about comes before who is around it. */
const omstanders: ReadonlySet<string> = new Set(['Contactgegevens', 'Relaties']);
const omstandersLaatst = ([a]: Entry, [b]: Entry): number => Number(omstanders.has(a)) - Number(omstanders.has(b));

function factOf(klasse: string, element: string, waarde: Deel, pad: string, { standaard, fouten }: Plek): Definition {
  const { label, als } = veldVan(klasse, element);
  const meldingen = foutenIn(fouten, `${pad}/${element}`).map(({ melding }) => melding);
  return {
    term: isKlasse(waarde) ? inEenRegel[element] : label,
    value: (
      <>
        {isKlasse(waarde) ? regelTekst(element, waarde, standaard) : waardeTekst(waarde, als, standaard)}
        <FoutenHier meldingen={meldingen} />
      </>
    ),
    ...(als === 'bsn' && { note: 'Het hele nummer staat alleen in het bestand.' }),
  };
}

type OnderdeelProps = Plek & {
  readonly element: string;
  readonly waarde: Deel;
  readonly pad: string;
  readonly level: 2 | 3;
};

/** A class within a class, or each member of a list. */
function Onderdeel({ element, waarde, pad, level, ...plek }: OnderdeelProps) {
  const titel = klassen[element] ?? element;
  if (isKlasse(waarde))
    return <KlasseDeel naam={element} titel={titel} pad={pad} deel={waarde} level={level} {...plek} />;
  if (!isLijst(waarde) || waarde.length === 0) return null;
  const lid = ledenVan[element] ?? element;
  const leden = waarde
    .filter(isKlasse)
    .map((deel, at) => ({ deel, nummer: at + 1, plaats: `${pad}/${lid}[${at + 1}]` }));
  const opvolgend = leden.map(({ deel, plaats, nummer }) => (
    <KlasseDeel
      key={plaats}
      naam={lid}
      titel={lidTitel(lid, deel, leden.length > 1 ? nummer : null)}
      pad={plaats}
      deel={deel}
      level={omstanders.has(element) ? 3 : level}
      {...plek}
    />
  ));
  if (!omstanders.has(element)) return opvolgend;
  return (
    <Details summary={`${titel} (${leden.length})`} open={foutenIn(plek.fouten, pad).length > 0}>
      {opvolgend}
    </Details>
  );
}

/** The elements of a list, by the name of the list. */
const ledenVan: Readonly<Record<string, string>> = {
  AangevraagdeProducten: 'AangevraagdProduct',
  Clienten: 'Client',
  Contactgegevens: 'Contact',
  NieuweProducten: 'NieuwProduct',
  OngewijzigdeProducten: 'OngewijzigdProduct',
  Prestaties: 'Prestatie',
  Relaties: 'Relatie',
  StartProducten: 'StartProduct',
  StopProducten: 'StopProduct',
  TeWijzigenProducten: 'TeWijzigenProduct',
  ToegewezenProducten: 'ToegewezenProduct',
};

function lidTitel(lid: string, { ToewijzingNummer }: Klasse, nummer: number | null): string {
  const naam = klassen[lid] ?? lid;
  if (ToewijzingNummer !== undefined) return `${naam}, toewijzing ${ToewijzingNummer}`;
  return nummer === null ? naam : `${naam} ${nummer}`;
}
