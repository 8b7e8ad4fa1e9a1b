// SPDX-License-Identifier: EUPL-1.2
import { Attention, Breadcrumb, ButtonLink, Money, PageTitle, Section, Thread, Waarom } from '#libs/ui';
import { overeenkomstInzien } from '#modules/contracten';
import { prestatieInzien, retourcodes, selecties } from '#modules/declaraties';
import { uitlegVan } from '#modules/declaraties/teksten';
import { tariefInzien } from '#modules/tarieven';
import { toewijzingInzien } from '#modules/toegang';
import { eurodraadInzien } from '#modules/verantwoording';
import { Doorlopen, plaatsTekst } from '../shell/doorlopen.tsx';
import { Paginabron } from '../shell/herkomst.tsx';
import { magVragen, vraag, wieVan } from '../shell/pagina.ts';
import { redenTekst, waaromTeksten } from '../shell/teksten.ts';
import type { Route } from './+types/regel.route.ts';
import { draad, Gedeclareerd, Oordeel } from './regel-delen.tsx';
import { OordeelBadge } from './regels.tsx';

export async function loader({ context, request, params: { id } }: Route.LoaderArgs) {
  const gevraagd = new URL(request.url).searchParams.get('regels');
  const regels = selecties.find((selectie) => selectie === gevraagd) ?? null;
  const regel = await vraag(context, prestatieInzien, { id, regels });
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
  const { prestatie, referentie, declaratie, declaratienummer, getoond, doorloop } = regel;
  const adresVan = (naar: string) => `/declaraties/regels/${naar}?regels=${getoond}`;
  return (
    <>
      <title>{`Regel ${referentie} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Declaraties', href: '/declaraties' },
          { label: declaratienummer, href: `/declaraties/${declaratie}?regels=${getoond}#regels` },
          { label: `Regel ${referentie}` },
        ]}
      />
      <PageTitle
        title={`Regel ${referentie}`}
        state={
          <>
            {plaatsTekst(getoond === 'afgewezen' ? 'Afgewezen regel' : 'Regel', doorloop)} ·{' '}
            <OordeelBadge oordeel={regel.oordeel} />{' '}
            <Money value={prestatie.soort === 'C' ? -prestatie.bedrag : prestatie.bedrag} />
            {prestatie.soort === 'C' && ' credit'}, {regel.aanbiedernaam ?? regel.aanbieder} aan{' '}
            {regel.gemeentenaam ?? regel.gemeente}
          </>
        }
        action={<Doorlopen wat="regel" doorloop={doorloop} adres={adresVan} />}
      />
      <Oordeel {...loaderData} />
      <Getoetst regel={regel} />
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

/** Every step by which the line was judged. */
const Getoetst = ({ regel }: Pick<Route.ComponentProps['loaderData'], 'regel'>) => (
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
);
