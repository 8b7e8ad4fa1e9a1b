// SPDX-License-Identifier: EUPL-1.2
import {
  Attention,
  Breadcrumb,
  ButtonLink,
  Datum,
  DefinitionList,
  Money,
  PageTitle,
  Periode,
  Section,
  Thread,
  type ThreadNode,
  Waarom,
} from '#libs/ui';
import { overeenkomstInzien } from '#modules/contracten';
import { prestatieInzien, retourcodes } from '#modules/declaraties';
import { uitlegVan } from '#modules/declaraties/teksten';
import { tariefInzien } from '#modules/tarieven';
import { toewijzingInzien } from '#modules/toegang';
import { eurodraadInzien } from '#modules/verantwoording';
import { Paginabron } from '../shell/herkomst.tsx';
import { magVragen, vraag, wieVan } from '../shell/pagina.ts';
import { redenTekst, waaromTeksten } from '../shell/teksten.ts';
import type { Route } from './+types/regel.route.ts';
import { OordeelBadge } from './regels.tsx';
import { eenheidText, volumeText } from './weergave.tsx';

export async function loader({ context, params: { id } }: Route.LoaderArgs) {
  const regel = await vraag(context, prestatieInzien, { id });
  return {
    regel,
    // What the line was rejected for when it was decided, each with what can be done about it.
    bevindingen: regel.bevindingen.map(({ code, ...reden }) => ({
      code: retourcodes[code],
      regel: code,
      zin: redenTekst({ code, ...reden }),
      doe: uitlegVan(retourcodes[code]).doe,
    })),
    // A link stands only where it leads somewhere for this viewer.
    mag: {
      overeenkomst: magVragen(context, overeenkomstInzien),
      tarief: magVragen(context, tariefInzien),
      toewijzing: magVragen(context, toewijzingInzien),
      doel: magVragen(context, eurodraadInzien),
    },
    alsAanbieder: wieVan(context).hoed.soort === 'aanbieder',
  };
}

export default function RegelPagina({ loaderData }: Route.ComponentProps) {
  const { regel, mag } = loaderData;
  const { prestatie, referentie, declaratie, declaratienummer } = regel;
  return (
    <>
      <title>{`Regel ${referentie} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Declaraties', href: '/declaraties' },
          { label: declaratienummer, href: `/declaraties/${declaratie}` },
          { label: `Regel ${referentie}` },
        ]}
      />
      <PageTitle
        title={`Regel ${referentie}`}
        state={
          <>
            <OordeelBadge oordeel={regel.oordeel} />{' '}
            <Money value={prestatie.soort === 'C' ? -prestatie.bedrag : prestatie.bedrag} />
            {prestatie.soort === 'C' && ' credit'}, {regel.aanbiedernaam ?? regel.aanbieder} aan{' '}
            {regel.gemeentenaam ?? regel.gemeente}
          </>
        }
      />
      <Oordeel {...loaderData} />
      <Section title="Wat er is getoetst">
        {regel.regelGewijzigd && (
          <Attention kind="info">De regel is sindsdien gewijzigd. Wat toen is besloten, blijft gelden.</Attention>
        )}
        <Waarom
          outcome={regel.uitleg}
          texts={waaromTeksten}
          summary="Alle stappen"
          sentence={
            regel.uitleg.status === 'decided'
              ? 'Elke regel van de standaard die kon worden getoetst, is in orde.'
              : undefined
          }
        />
      </Section>
      <Gedeclareerd regel={regel} />
      <Section title="Waar deze regel op rust">
        <Thread label="Van overeenkomst tot euro" nodes={draad(regel, mag)} />
        {regel.oordeel === 'toegekend' && mag.doel && (
          <p>
            <ButtonLink kind="secondary" href={`/verantwoording/euros/${regel.id}`}>
              Terug naar het doel van deze euro
            </ButtonLink>
          </p>
        )}
      </Section>
      <Paginabron>het bericht van de aanbieder, met de gegevens die golden toen de regel werd beoordeeld</Paginabron>
    </>
  );
}

type Loaded = Route.ComponentProps['loaderData'];

/** The sentence first, then what can be done. */
function Oordeel({ regel, bevindingen, alsAanbieder }: Loaded) {
  if (regel.oordeel === 'toegekend')
    return (
      <Attention
        kind="ok"
        title={regel.soort === 'C' ? 'Toegekend: de eerdere regel is teruggenomen' : 'Toegekend: alles klopt'}
      >
        {regel.gecrediteerdDoor && (
          <p>
            Deze regel is later <a href={`/declaraties/regels/${regel.gecrediteerdDoor}`}>gecrediteerd</a>.
          </p>
        )}
      </Attention>
    );
  const [eerste, ...andere] = bevindingen;
  return (
    <>
      <Attention kind="error" title={eerste?.zin}>
        {andere.map(({ regel: code, zin }) => (
          <p key={code}>{zin}</p>
        ))}
      </Attention>
      <Section title={alsAanbieder ? 'Wat u kunt doen' : 'Wat de aanbieder kan doen'}>
        <ul>
          {[...new Set(bevindingen.map(({ doe }) => doe))].map((doe) => (
            <li key={doe}>{doe}</li>
          ))}
        </ul>
        <p>
          Code in het antwoord (bericht 325): {regel.codes.join(', ')}
          {regel.codes.includes('0233') && ' (niet beoordeeld, omdat de hele cliënt is afgekeurd)'}.
        </p>
      </Section>
    </>
  );
}

const Gedeclareerd = ({ regel: { prestatie, productnaam, crediteert, betaaldOp } }: Pick<Loaded, 'regel'>) => (
  <Section title="Wat is gedeclareerd">
    <DefinitionList
      items={[
        {
          term: 'Product',
          value: productnaam ?? prestatie.productcode,
          note: `Categorie ${prestatie.categorie}, code ${prestatie.productcode}`,
        },
        { term: 'Periode', value: <Periode begin={prestatie.begin} eind={prestatie.eind} /> },
        { term: 'Geleverd', value: volumeText(prestatie.volume, prestatie.eenheid) },
        ...(prestatie.tarief === null
          ? []
          : [
              {
                term: 'Tarief',
                value: <Money value={prestatie.tarief} />,
                note: `per ${eenheidText(prestatie.eenheid, 1)}`,
              },
            ]),
        {
          term: 'Bedrag',
          value: <Money value={prestatie.bedrag} />,
          note: prestatie.soort === 'C' ? 'credit: dit gaat eraf' : undefined,
        },
        ...(prestatie.vorige === null
          ? []
          : [
              {
                term: 'Neemt terug',
                value: crediteert ? (
                  <a href={`/declaraties/regels/${crediteert}`}>Regel {prestatie.vorige}</a>
                ) : (
                  `Regel ${prestatie.vorige}`
                ),
              },
            ]),
        ...(betaaldOp ? [{ term: 'Goedgekeurd voor betaling', value: <Datum value={betaaldOp} /> }] : []),
      ]}
    />
  </Section>
);

/** The chain that this line rests on, as far as it is known. */
function draad(regel: Loaded['regel'], mag: Loaded['mag']): readonly ThreadNode[] {
  const { prestatie, toewijzing, overeenkomst, contracttarief, productcode } = regel;
  const naar = (may: boolean, path: string, id: string | null) => (may && id ? `${path}/${id}` : undefined);
  return [
    {
      kind: 'Overeenkomst',
      title: regel.aanbiedernaam ?? regel.aanbieder,
      href: naar(mag.overeenkomst, '/contracten', overeenkomst),
      note: overeenkomst ? undefined : 'niet bekend bij de gemeente',
    },
    {
      kind: 'Tarief',
      title: regel.productnaam ?? productcode,
      href: naar(mag.tarief, '/tarieven', contracttarief),
      note: contracttarief ? undefined : 'niet bekend bij de gemeente',
    },
    {
      kind: 'Toewijzing',
      title: `Toewijzing ${prestatie.toewijzingnummer}`,
      href: naar(mag.toewijzing, '/toegang/toewijzingen', toewijzing),
      note: toewijzing ? undefined : 'niet bekend bij de gemeente',
    },
    { kind: 'Regel', title: regel.referentie, figure: <Money value={prestatie.bedrag} />, current: true },
  ];
}
