// SPDX-License-Identifier: EUPL-1.2
import { Attention, Breadcrumb, DefinitionList, Kpis, Moment, Money, PageTitle, Section, Waarom } from '#libs/ui';
import {
  betaalvoorstelMaken,
  betalingGoedkeuren,
  betalingInzien,
  declaratieInzien,
  selecties,
} from '#modules/declaraties';
import { uitlegVan } from '#modules/declaraties/teksten';
import { Geschiedenis } from '../shell/dossier.tsx';
import { Paginabron } from '../shell/herkomst.tsx';
import { doe, magVragen, vraag, wieVan } from '../shell/pagina.ts';
import { waaromTeksten } from '../shell/teksten.ts';
import type { Route } from './+types/declaratie.route.ts';
import { acten, GoedkeurFormulier, VoorstelFormulier } from './betaling-formulier.tsx';
import { Regels } from './regels.tsx';
import { BetalingBadge, maandText, StaatBadge, wetText } from './weergave.tsx';

export async function loader({ context, request, params: { id } }: Route.LoaderArgs) {
  const zoek = new URL(request.url).searchParams;
  const pagina = Number(zoek.get('pagina')) || 1;
  const regels = selecties.find((selectie) => selectie === zoek.get('regels')) ?? null;
  const declaratie = await vraag(context, declaratieInzien, { id, pagina, regels });
  const { rollen, soort } = wieVan(context).hoed;
  const betaler = rollen.includes('financien');
  const { betaalvoorstel } = declaratie;
  return {
    declaratie,
    betaling: betaler && betaalvoorstel ? await vraag(context, betalingInzien, { id: betaalvoorstel.id }) : null,
    magVoorstellen: betaler && !betaalvoorstel && declaratie.regels > declaratie.regelsAfgewezen,
    zietBerichten: ['toegang', 'financien', 'aanbieder'].some((rol) => rollen.some((eigen) => eigen === rol)),
    zietBetaling: magVragen(context, betalingInzien),
    alsAanbieder: soort === 'aanbieder',
  };
}

export async function action(args: Route.ActionArgs) {
  const { id } = args.params;
  const form = await args.request.clone().formData();
  if (form.get('_act') !== acten.goedkeuren)
    return doe(args, betaalvoorstelMaken, () => `/declaraties/${id}`, { declaratie: id });
  const { betaalvoorstel } = await vraag(args.context, declaratieInzien, { id });
  return doe(args, betalingGoedkeuren, ({ betaling }) => `/declaraties/betalingen/${betaling}`, {
    voorstel: betaalvoorstel?.id,
  });
}

export default function DeclaratiePagina({ loaderData, actionData }: Route.ComponentProps) {
  const { declaratie, betaling, magVoorstellen } = loaderData;
  const { nummer, aanbieder, aanbiedernaam, gemeente, gemeentenaam, periode, staat, regels, regelsAfgewezen } =
    declaratie;
  return (
    <>
      <title>{`Declaratie ${nummer} – Inkoopregie`}</title>
      <Breadcrumb items={[{ label: 'Declaraties', href: '/declaraties' }, { label: nummer }]} />
      <PageTitle
        title={`Declaratie ${nummer}`}
        state={
          <>
            <StaatBadge staat={staat} /> <BetalingBadge betaling={declaratie.betaling} /> {aanbiedernaam ?? aanbieder}{' '}
            aan {gemeentenaam ?? gemeente}, {maandText(periode)}
          </>
        }
      />
      <Geheel {...loaderData} />
      <Kerncijfers declaratie={declaratie} />
      {magVoorstellen && (
        <VoorstelFormulier bedrag={declaratie.toegekend} regels={regels - regelsAfgewezen} terug={actionData} />
      )}
      {betaling?.staat === 'voorgesteld' && <GoedkeurFormulier {...betaling} terug={actionData} />}
      {regels > 0 && (
        <Regels
          regels={declaratie.prestaties}
          aantal={regels}
          afgewezen={regelsAfgewezen}
          getoond={declaratie.getoond}
          pagina={declaratie.pagina}
          paginas={declaratie.paginas}
        />
      )}
      <BerichtenEnBetaling {...loaderData} />
      <Geschiedenis gebeurtenissen={declaratie.geschiedenis} />
      <Paginabron>het bericht van de aanbieder en de regels van iJw en iWmo 3.2</Paginabron>
    </>
  );
}

type Loaded = Route.ComponentProps['loaderData'];

const Kerncijfers = ({ declaratie: { ingediend, toegekend, regels, regelsAfgewezen } }: Pick<Loaded, 'declaratie'>) => (
  <Kpis
    items={[
      { label: 'Ingediend', value: <Money value={ingediend} /> },
      { label: 'Toegekend', value: <Money value={toegekend} /> },
      { label: 'Regels toegekend', value: regels - regelsAfgewezen },
      { label: 'Regels afgewezen', value: regelsAfgewezen },
    ]}
  />
);

/** Where it came from, what was answered, and what was paid. */
const BerichtenEnBetaling = ({ declaratie, zietBerichten, zietBetaling }: Loaded) => (
  <Section title="Berichten en betaling">
    <DefinitionList
      items={[
        { term: 'Wet', value: wetText[declaratie.wet] },
        {
          term: 'Ontvangen (323)',
          value: zietBerichten ? (
            <a href={`/berichten/${declaratie.bericht}`}>Declaratie {declaratie.nummer}</a>
          ) : (
            declaratie.nummer
          ),
        },
        {
          term: 'Beantwoord (325)',
          value: zietBerichten ? <a href={`/berichten/${declaratie.antwoord}`}>Antwoord aan de aanbieder</a> : 'Ja',
          note: <Moment value={declaratie.beoordeeld} />,
        },
        {
          term: 'Betaling',
          value: <Betaalvoorstel voorstel={declaratie.betaalvoorstel} isLink={zietBetaling} />,
        },
      ]}
    />
  </Section>
);

type BetaalvoorstelProps = {
  readonly voorstel: Loaded['declaratie']['betaalvoorstel'];
  readonly isLink: boolean;
};

function Betaalvoorstel({ voorstel, isLink }: BetaalvoorstelProps) {
  if (!voorstel) return 'Nog niet voorgesteld';
  const bedrag = <Money value={voorstel.bedrag} />;
  return isLink ? <a href={`/declaraties/betalingen/${voorstel.id}`}>{bedrag}</a> : bedrag;
}

/** What is to be said of the whole: why all of it was rejected, or that all is well. */
function Geheel({ declaratie, zietBerichten, alsAanbieder }: Loaded) {
  const { niveau, staat, codes, bewijs, bericht, regels, regelsAfgewezen } = declaratie;
  if (staat === 'toegekend')
    return <Attention kind="ok">Alle regels kloppen. De declaratie is volledig toegekend.</Attention>;
  if (niveau === 'regels')
    return (
      <Attention
        kind="warning"
        title={
          regelsAfgewezen === regels
            ? 'Alle regels zijn afgewezen'
            : `${regelsAfgewezen} van ${regels} regels afgewezen`
        }
      >
        Bij elke regel staat waarom, en wat {alsAanbieder ? 'u kunt' : 'de aanbieder kan'} doen.
      </Attention>
    );
  return (
    <Attention
      kind="error"
      title="De hele declaratie is afgewezen"
      action={
        niveau === 'bericht' &&
        zietBerichten && <a href={`/berichten/${bericht}`}>Bekijk de bevindingen bij het bericht</a>
      }
    >
      {codes.map((code) => (
        <p key={code}>
          {uitlegVan(code).wat} (code {code}) {uitlegVan(code).doe}
        </p>
      ))}
      {bewijs && <Waarom outcome={bewijs} texts={waaromTeksten} />}
    </Attention>
  );
}
