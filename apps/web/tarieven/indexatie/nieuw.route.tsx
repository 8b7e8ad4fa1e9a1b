// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Attention, Breadcrumb, PageTitle, Section, Waarom } from '#libs/ui';
import { indexatieVoorbereiden, indexatieVoorvertonen } from '#modules/tarieven';
import { Paginabron } from '../../shell/herkomst.tsx';
import { doe, notFound, vraag } from '../../shell/pagina.ts';
import { redenTekst, stapTekst, waaromTeksten } from '../../shell/teksten.ts';
import type { Route } from './+types/nieuw.route.ts';
import { BlijvendeAanbiedertarieven } from './aanbiederregels.tsx';
import { NietGeindexeerd } from './regels.tsx';
import { tochTeKiezen } from './toch-kiezen.ts';
import { Voorleggen } from './voorleggen.tsx';
import { Voorvertoond } from './voorvertoond.tsx';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const jaar = Number(params.jaar);
  if (!/^2\d{3}$/.test(params.jaar)) throw notFound();
  const toch = new URL(request.url).searchParams.getAll('toch');
  return { ...(await vraag(context, indexatieVoorvertonen, { jaar, toch })), toch, sleutel: newId() };
}

export async function action(args: Route.ActionArgs) {
  const toch = new URL(args.request.url).searchParams.getAll('toch');
  return doe(args, indexatieVoorbereiden, ({ indexatie }) => `/tarieven/indexatie/${indexatie}`, {
    jaar: Number(args.params.jaar),
    toch,
  });
}

export default function IndexatieNieuw({ loaderData, actionData }: Route.ComponentProps) {
  const { jaar, uitkomst } = loaderData;
  return (
    <>
      <title>{`Indexatie ${jaar} voorbereiden – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Tarieven', href: '/tarieven' },
          { label: 'Indexatie', href: '/tarieven/indexatie' },
          { label: `${jaar} voorbereiden` },
        ]}
      />
      <PageTitle
        title={`Indexatie ${jaar} voorbereiden`}
        state={`U ziet eerst wat er met elk tarief gebeurt vanaf 1 januari ${jaar}. Daarna legt u het voor.`}
      />
      {uitkomst.status === 'decided' ? (
        <Uitgewerkt {...loaderData} uitgewerkt={uitkomst.value} terug={actionData} />
      ) : (
        <KanNietNu uitkomst={uitkomst} />
      )}
      <Paginabron>de vastgestelde indexcijfers en de methode in het regiopakket</Paginabron>
    </>
  );
}

type Loaded = Route.ComponentProps['loaderData'];
type Uitkomst = Loaded['uitkomst'];
type Besloten = Extract<Uitkomst, { status: 'decided' }>['value'];
type UitgewerktProps = Loaded & { readonly uitgewerkt: Besloten; readonly terug: Route.ComponentProps['actionData'] };

function Uitgewerkt({ uitgewerkt, namen, toch, jaar, sleutel, terug }: UitgewerktProps) {
  const { contracten, overgeslagen, blijft, index, indexEersteJaar } = uitgewerkt;
  return (
    <>
      <Section title="De index">
        {index && <Waarom outcome={index} texts={waaromTeksten} summary={`Index ${jaar} met nacalculatie`} open />}
        {indexEersteJaar && (
          <Waarom
            outcome={indexEersteJaar}
            texts={waaromTeksten}
            summary="Index voor contracten in hun eerste jaar"
            open={index === null}
          />
        )}
      </Section>
      <Voorvertoond contracten={contracten} namen={namen} />
      {overgeslagen.length > 0 && (
        <Section title="Deze tarieven blijven gelijk">
          <NietGeindexeerd overgeslagen={overgeslagen} namen={namen} />
        </Section>
      )}
      {blijft.length > 0 && (
        <Section title="Tarieven van één aanbieder die gelijk blijven">
          <BlijvendeAanbiedertarieven blijft={blijft} namen={namen} />
        </Section>
      )}
      <Voorleggen
        jaar={jaar}
        teKiezen={tochTeKiezen(uitgewerkt, toch)}
        namen={namen}
        toch={toch}
        sleutel={sleutel}
        terug={terug}
      />
    </>
  );
}

const KanNietNu = ({ uitkomst }: { readonly uitkomst: Exclude<Uitkomst, { status: 'decided' }> }) => (
  <Attention kind="error" title="Dit kan nu niet" action={<a href="/tarieven/indexatie">Naar de indexcijfers</a>}>
    {uitkomst.status === 'refused'
      ? uitkomst.reasons.map(redenTekst).map((zin) => <p key={zin}>{zin}</p>)
      : uitkomst.missing.map((naam) => <p key={naam}>Nog onbekend: {stapTekst(naam)}.</p>)}
  </Attention>
);
