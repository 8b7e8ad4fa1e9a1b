// SPDX-License-Identifier: EUPL-1.2
import { Badge, Breadcrumb, ButtonLink, type Definition, DefinitionList, PageTitle, Section } from '#libs/ui';
import { type VormRij, vormenInzien } from '#modules/producten';
import { woorden } from '#modules/producten/teksten';
import { Bronvermelding, Paginabron, PakketWaarde } from '../shell/herkomst.tsx';
import { vraag } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import type { Route } from './+types/vormen.route.ts';

type Rij = Plat<VormRij>;

export const loader = async ({ context }: Route.LoaderArgs) => vraag(context, vormenInzien, undefined);

export default function Vormen({ loaderData: { vormen, magBewerken } }: Route.ComponentProps) {
  return (
    <>
      <title>Bijzondere vormen van inkoop – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Producten', href: '/producten' }, { label: 'Bijzondere vormen' }]} />
      <PageTitle
        title="Bijzondere vormen van inkoop"
        state={`${vormen.length} ${vormen.length === 1 ? 'vorm' : 'vormen'} die niet één product met één tarief zijn.`}
        action={magBewerken && <ButtonLink href="/producten/vormen/nieuw">Vorm toevoegen</ButtonLink>}
      />
      {vormen.length === 0 && <p>Het plan noemt er geen, en niemand heeft er een toegevoegd.</p>}
      {vormen.map((rij) => (
        <Vorm key={rij.code} rij={rij} magBewerken={magBewerken} />
      ))}
      <Paginabron>het regiopakket en wat de regio zelf heeft vastgelegd</Paginabron>
    </>
  );
}

type VormProps = { readonly rij: Rij; readonly magBewerken: boolean };

const Vorm = ({ rij: { code, inhoud, producten, bewerkt }, magBewerken }: VormProps) => (
  <Section
    id={code}
    title={
      <>
        <Vormnaam code={code} naam={inhoud.naam} /> {inhoud.voorbeeld && <Badge kind="voorbeeld" />}
      </>
    }
    action={
      magBewerken && (
        <a href={`/producten/vormen/${code}/bewerken`}>
          Wijzigen<span className="ir-hidden"> van {code}</span>
        </a>
      )
    }
  >
    <DefinitionList
      items={[
        {
          term: 'Vorm',
          value: woorden.vormsoort[inhoud.soort],
          note: (
            <>
              {bewerkt && inhoud.bron && 'Door de regio aangevuld. '}
              <Bronvermelding herkomst={inhoud} />
            </>
          ),
        },
        { term: 'Wat het is', value: inhoud.omschrijving },
        ...geld(inhoud),
        { term: 'Producten', value: <Producten producten={producten} /> },
      ]}
    />
  </Section>
);

/** A form whose name the plan does not give goes by its code. */
const Vormnaam = ({ code, naam }: Pick<Rij, 'code'> & Pick<Rij['inhoud'], 'naam'>) =>
  naam === 'onbekend' ? code : <PakketWaarde waarde={naam} toon={(text) => text} />;

const Producten = ({ producten }: Pick<Rij, 'producten'>) =>
  producten.length === 0 ? (
    'nog geen product'
  ) : (
    <ul>
      {producten.map(({ code, naam }) => (
        <li key={code}>
          <a href={`/producten/${code}`}>{naam}</a>
        </li>
      ))}
    </ul>
  );

const euro = (text: string) => `€ ${new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2 }).format(Number(text))}`;

/** How it is paid; what a kind does not know is left out, what the source does not say is `onbekend`. */
function geld({ soort, eenheid, tariefEuro, plafondEuro, betaling, overschot, aantal, zonderClient }: Rij['inhoud']) {
  const budget = soort === 'keuzebudget';
  const items: readonly (Definition | false)[] = [
    { term: 'Per', value: <PakketWaarde waarde={eenheid} toon={(text) => text} /> },
    {
      term: 'Betaald',
      value: <PakketWaarde waarde={betaling ?? 'onbekend'} toon={(wijze) => woorden.betaalwijze[wijze]} />,
    },
    budget
      ? { term: 'Plafond', value: <PakketWaarde waarde={plafondEuro ?? 'onbekend'} toon={euro} /> }
      : { term: 'Bedrag', value: <PakketWaarde waarde={tariefEuro} toon={euro} /> },
    budget && {
      term: 'Wat overblijft',
      value: <PakketWaarde waarde={overschot ?? 'onbekend'} toon={(wie) => woorden.overschot[wie]} />,
    },
    aantal !== undefined && { term: 'Aantal', value: <PakketWaarde waarde={aantal} toon={String} /> },
    zonderClient !== undefined && {
      term: 'Zonder toegewezen cliënt',
      value: <PakketWaarde waarde={zonderClient} toon={(zonder) => (zonder ? 'ja' : 'nee')} />,
    },
  ];
  return items.filter((item) => item !== false);
}
