// SPDX-License-Identifier: EUPL-1.2
import { codelijsten } from '#libs/ijw';
import { eurocent, formatBedrag } from '#libs/kernel';
import { Badge, Datum, type Definition, Periode } from '#libs/ui';
import { omvangTekst } from '../shell/omvang.ts';

// The codes of the message standard in words, and how this room shows what they stand for.

type Productcode = { readonly categorie: string | null; readonly productcode: string | null };
type Genoemd = Productcode & { readonly naam: string };

/** A product by its own name, else by its codes. */
export function productTekst({ categorie, productcode }: Productcode, producten: readonly Genoemd[]): string {
  if (categorie === null) return 'alles binnen het budget';
  const known = producten.find((een) => een.categorie === categorie && een.productcode === productcode);
  return known?.naam ?? `categorie ${[categorie, productcode].filter(Boolean).join(', ')}`;
}

type Hoeveelheid = {
  readonly volume: number | null;
  readonly eenheid: string | null;
  readonly frequentie: string | null;
  readonly budget: number | null;
};

/** How much: a volume, or a budget. */
export const hoeveelheidTekst = ({ volume, eenheid, frequentie, budget }: Hoeveelheid): string =>
  budget === null ? omvangTekst(volume, eenheid, frequentie) : `${formatBedrag(eurocent(budget))} in totaal`;

type Gevraagd = Productcode & Hoeveelheid & { readonly van: string; readonly tot: string | null };

export const gevraagdeFeiten = (gevraagd: Gevraagd, producten: readonly Genoemd[]): readonly Definition[] => [
  { term: 'Product', value: productTekst(gevraagd, producten) },
  { term: 'Omvang', value: hoeveelheidTekst(gevraagd) },
  { term: 'Periode', value: <Periode begin={gevraagd.van} eind={gevraagd.tot} /> },
];

export const wetten: Readonly<Record<string, string>> = { jeugdwet: 'Jeugdwet', wmo: 'Wmo 2015' };

const keuzenUit = (lijst: string, zonder: readonly string[] = []) =>
  Object.entries(codelijsten[lijst] ?? {})
    .filter(([code]) => !zonder.includes(code))
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => a.value.localeCompare(b.value));

/** Why care stopped, under this law. */
export const stopredenen = (wet: string) => keuzenUit(wet === 'jeugdwet' ? 'JZ588' : 'WMO588');
export const stopreden = (wet: string, code: string): string =>
  stopredenen(wet).find(({ value }) => value === code)?.label ?? `reden ${code}`;

/** Why a gemeente changes an allocation itself: not what is for requests, for deleting, or not used any more. */
export const wijzigredenen = () => keuzenUit('JZ002', ['01', '12', '13']);
export const wijzigreden = (code: string): string => codelijsten['JZ002']?.[code] ?? `reden ${code}`;

/** Why a request is rejected; another gemeente by woonplaatsbeginsel only where that can be. */
export const afwijsredenen = (metWoonplaats: boolean) => keuzenUit('WJ759', metWoonplaats ? [] : ['8']);
export const afwijsreden = (code: string): string => codelijsten['WJ759']?.[code] ?? `reden ${code}`;
export const verzoekredenen = () => keuzenUit('WJ758');
export const verwijzers = () => keuzenUit('COD327');

export const frequentieKeuzen = [
  { value: 'per-week', label: 'Per week' },
  { value: 'per-maand', label: 'Per maand' },
  { value: 'per-dag', label: 'Per dag' },
  { value: 'totaal', label: 'In totaal, over de hele periode' },
];

const verzoeksoorten: Readonly<Record<string, string>> = {
  toewijzing: 'Verzoek om toewijzing',
  wijziging: 'Verzoek om wijziging',
};
export const verzoeksoort = (soort: string): string => verzoeksoorten[soort] ?? soort;

/** Where a request stands, and by when it must be answered. */
export function Verzoekstand({ staat, uiterlijk }: { readonly staat: string; readonly uiterlijk: string }) {
  if (staat === 'gehonoreerd') return <Badge kind="positive">gehonoreerd</Badge>;
  if (staat === 'afgewezen') return <Badge kind="negative">afgewezen</Badge>;
  return (
    <>
      <Badge kind="warning">{staat === 'in-onderzoek' ? 'in onderzoek' : 'wacht op antwoord'}</Badge> uiterlijk{' '}
      <Datum value={uiterlijk} />
    </>
  );
}
