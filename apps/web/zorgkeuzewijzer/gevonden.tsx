// SPDX-License-Identifier: EUPL-1.2
import { Attention, Badge, Details, EmptyState, Filters, PageTitle, Section, Select } from '#libs/ui';
import type { HulpRij, ZoekView, Zoekvraag } from '#modules/toegang';
import { wijzerwoorden } from '#modules/toegang/teksten';
import type { Plat } from '../shell/plat.ts';
import { telling } from '../shell/telling.ts';
import { Zoekformulier } from './beginvraag.tsx';
import { Nood, Voorliggend, Wijkteam } from './delen.tsx';
import { leeftijdTekst, wekenTekst } from './wachten.tsx';
import { WachttijdKeuze } from './wachttijd-keuze.tsx';
import { metGemeente, zoekadres, zoekpad } from './zoekadres.ts';

type Props = Plat<ZoekView> & {
  readonly plaats: NonNullable<Plat<ZoekView>['plaats']>;
  readonly zoek: Plat<Zoekvraag>;
  readonly onherkend: boolean;
};

/** What was found in one gemeente: products, and beside them where one can go by oneself. */
export function Gevonden({ plaats, zoek, hulp, voorliggend, onherkend }: Props) {
  return (
    <>
      <PageTitle title={`Hulp in ${plaats.naam}`} state={samenvatting(hulp.length, zoek)} />
      {onherkend && (
        <Attention title="Wij herkenden geen woorden uit uw vraag" kind="warning">
          <p>Hieronder staat alle hulp. Probeer andere woorden, of bel.</p>
          <Wijkteam plaats={plaats} />
        </Attention>
      )}
      <Details summary="Iets anders zoeken">
        <Zoekformulier gemeenten={[plaats]} zoek={zoek} getypt={undefined} />
        <p>
          <a href={zoekpad}>Zoeken in een andere gemeente</a>
        </p>
      </Details>
      <Beperken zoek={zoek} />
      <div className="zkw-naast">
        <Section title="Hulp waarvoor u een verwijzing nodig hebt" id="hulp">
          {hulp.length === 0 ? <Niets plaats={plaats} zoek={zoek} /> : <Hulplijst hulp={hulp} plaats={plaats} />}
        </Section>
        <Voorliggend plaats={plaats} voorliggend={voorliggend} />
      </div>
      <Section title="Weet u het niet?">
        <Wijkteam plaats={plaats} />
      </Section>
      <Nood />
      <p className="zkw-stil">
        Deze gegevens zijn open: <a href={`/zorgkeuzewijzer/gegevens/${plaats.code}.csv`}>als tabel (csv)</a> of{' '}
        <a href={`/zorgkeuzewijzer/gegevens/${plaats.code}.json`}>voor programma’s (json)</a>.
      </p>
    </>
  );
}

/** What was asked, in words, so that one sees what the list answers. */
function samenvatting(aantal: number, { woorden, voor, leeftijd, wachttijd }: Plat<Zoekvraag>): string {
  const gevraagd = [
    woorden.length > 0 && `met de woorden ${woorden.join(', ')}`,
    voor && `voor ${wijzerwoorden.voor[voor].toLowerCase()}`,
    leeftijd !== null && `van ${leeftijd} jaar`,
    wachttijd !== null && `binnen ${wekenTekst(wachttijd)}`,
  ].filter((deel) => typeof deel === 'string');
  return `${telling(aantal, 'soort hulp', 'soorten hulp')} gevonden ${gevraagd.join(', ')}`.trim();
}

const Beperken = ({ zoek }: { readonly zoek: Plat<Zoekvraag> }) => (
  <Filters
    action={zoekpad}
    clearHref={zoek.wachttijd !== null || zoek.sorteer !== 'passend' ? zonderFilters(zoek) : undefined}
  >
    <input type="hidden" name="gemeente" value={zoek.gemeente ?? ''} />
    {zoek.woorden.length > 0 && <input type="hidden" name="woorden" value={zoek.woorden.join(' ')} />}
    {zoek.voor && <input type="hidden" name="voor" value={zoek.voor} />}
    {zoek.leeftijd !== null && <input type="hidden" name="leeftijd" value={zoek.leeftijd} />}
    <WachttijdKeuze weken={zoek.wachttijd} />
    <Select
      name="sorteer"
      label="Wat staat bovenaan?"
      defaultValue={zoek.sorteer}
      options={[
        { value: 'passend', label: 'Wat het beste past' },
        { value: 'wachttijd', label: 'De kortste wachttijd' },
        { value: 'naam', label: 'Op naam' },
      ]}
    />
  </Filters>
);

const zonderFilters = (zoek: Plat<Zoekvraag>): string => zoekadres({ ...zoek, wachttijd: null, sorteer: 'passend' });

type Lijst = { readonly hulp: readonly HulpRij[]; readonly plaats: Props['plaats'] };

const Hulplijst = ({ hulp, plaats }: Lijst) => (
  <ul className="zkw-lijst">
    {hulp.map((een) => (
      <li key={`${een.verband}/${een.product}`}>
        <h3>
          <a href={metGemeente(`/zorgkeuzewijzer/hulp/${een.verband}/${een.product}`, plaats.code)}>{een.gewoneNaam}</a>{' '}
          {een.voorbeeld && <Badge kind="voorbeeld" />}
        </h3>
        <p>{een.uitleg}</p>
        <p className="zkw-stil">
          {[wijzerwoorden.wet[een.wet], leeftijdTekst(een.leeftijdVan, een.leeftijdTot)].filter(Boolean).join(' · ')}
        </p>
        <p>{bijWie(een, plaats.naam)}</p>
      </li>
    ))}
  </ul>
);

/** Who gives it, and the shortest wait that somebody reported. */
function bijWie({ aanbieders, gestopt, kortst }: HulpRij, gemeente: string): string {
  if (aanbieders === 0) return `Er is in ${gemeente} nog geen aanbieder voor deze hulp. Bel het wijkteam.`;
  const wie = telling(aanbieders, 'aanbieder', 'aanbieders');
  const dicht = gestopt > 0 ? ` ${gestopt} daarvan ${gestopt === 1 ? 'neemt' : 'nemen'} nu niemand nieuw aan.` : '';
  const wacht =
    kortst === null
      ? 'De wachttijd is onbekend.'
      : kortst === 0
        ? 'U kunt direct beginnen.'
        : `De kortste wachttijd is ${wekenTekst(kortst)}.`;
  return `${wie} in ${gemeente}.${dicht} ${wacht}`;
}

const Niets = ({ plaats, zoek }: { readonly plaats: Props['plaats']; readonly zoek: Plat<Zoekvraag> }) => (
  <EmptyState
    title="Wij vonden niets dat past"
    action={<a href={zoekadres({ gemeente: zoek.gemeente, voor: zoek.voor })}>Toon alle hulp in {plaats.naam}</a>}
  >
    <p>Dat betekent niet dat er geen hulp is. Het wijkteam denkt met u mee.</p>
    <Wijkteam plaats={plaats} />
  </EmptyState>
);
