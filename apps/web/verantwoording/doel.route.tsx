// SPDX-License-Identifier: EUPL-1.2
import { Badge, Breadcrumb, Money, PageTitle, Section, Waarom } from '#libs/ui';
import { woorden } from '#modules/beleid/teksten';
import { doeldraadInzien } from '#modules/verantwoording';
import { Paginabron } from '../shell/herkomst.tsx';
import { vraag } from '../shell/pagina.ts';
import { waaromTeksten } from '../shell/teksten.ts';
import type { Route } from './+types/doel.route.ts';
import { Doeldraad } from './doeldraad.tsx';
import { Euros, Kernbedingen, Overeenkomsten, Producten, Toewijzingen } from './doelniveaus.tsx';
import { Tarieven } from './doeltarieven.tsx';
import { adres, periodeTekst, readFilter } from './filter.ts';

export async function loader({ context, request, params: { code } }: Route.LoaderArgs) {
  const { periode, contract, gemeente } = readFilter(request.url);
  const draad = await vraag(context, doeldraadInzien, { code, periode, contract, gemeente });
  return { draad, gekozen: { periode: draad.periode.code, contract, gemeente } };
}

const soorten: Readonly<Record<string, string>> = woorden.doelsoort;

export default function DoelPagina({ loaderData: { draad, gekozen } }: Route.ComponentProps) {
  const { doel } = draad;
  return (
    <>
      <title>{`Van doel tot euro: ${doel.naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[{ label: 'Verantwoording', href: adres('/verantwoording', gekozen) }, { label: 'Van doel tot euro' }]}
      />
      <PageTitle
        title={doel.naam}
        state={
          <>
            {soorten[doel.soort] ?? doel.soort} · {doel.omschrijving} {doel.voorbeeld && <Badge kind="voorbeeld" />}
          </>
        }
      />
      <VanDoelTotEuro draad={draad} gekozen={gekozen} />
      <Kernbedingen kernbedingen={draad.kernbedingen} />
      <Producten producten={draad.producten} />
      <Tarieven tarieven={draad.tarieven} />
      <Overeenkomsten overeenkomsten={draad.overeenkomsten} />
      <Toewijzingen toewijzingen={draad.toewijzingen} zicht={draad.zicht} />
      <Euros draad={draad} gekozen={gekozen} />
      <Paginabron>het regiopakket, het productenboek, de tarieven, de overeenkomsten en de declaraties</Paginabron>
    </>
  );
}

type Loaded = Route.ComponentProps['loaderData'];

const VanDoelTotEuro = ({ draad, gekozen }: Loaded) => (
  <Section title={`Van doel tot euro, ${periodeTekst(gekozen.periode)}`}>
    <Doeldraad draad={draad} gekozen={gekozen} />
    <p>
      Voor dit doel is <Money value={draad.totaal.toegekend} /> toegekend.
      {draad.totaal.toegekend !== 0 && ' Deze euro’s tellen ook mee bij andere doelen die zij dienen.'}
    </p>
    <Waarom
      outcome={draad.uitleg}
      texts={waaromTeksten}
      sentence="De som van wat is toegekend voor elk product dat dit doel dient."
    />
    <Dienend dienend={draad.dienend} gekozen={gekozen} />
  </Section>
);

/** The narrower goals that serve this one. */
const Dienend = ({ dienend, gekozen }: Pick<Loaded['draad'], 'dienend'> & Pick<Loaded, 'gekozen'>) =>
  dienend.length > 0 && (
    <p>
      Dit doel wordt ook gediend door:{' '}
      {dienend.map(({ code, naam }, at) => (
        <span key={code}>
          {at > 0 && ', '}
          <a href={adres(`/verantwoording/doelen/${code}`, gekozen)}>{naam}</a>
        </span>
      ))}
      .
    </p>
  );
