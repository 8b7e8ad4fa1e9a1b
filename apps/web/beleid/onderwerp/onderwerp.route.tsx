// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Badge, Breadcrumb, Datum, DefinitionList, Details, Lines, PageTitle, Section } from '#libs/ui';
import { onderwerpBijwerken, onderwerpInzien, onderwerpVastleggen } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { Geschiedenis } from '../../shell/dossier.tsx';
import { Bronvermelding, Paginabron } from '../../shell/herkomst.tsx';
import { hoofdletter } from '../../shell/hoofdletter.ts';
import { doe, vraag } from '../../shell/pagina.ts';
import { terugVan } from '../../shell/terug.tsx';
import { Links } from '../randvoorwaarde/inhoud.tsx';
import type { Route } from './+types/onderwerp.route.ts';
import { OnderwerpFormulier } from './formulier.tsx';
import { Stand } from './stand.tsx';
import { OnderwerpBadge } from './tabel.tsx';

export const loader = async ({ context, params: { code } }: Route.LoaderArgs) => ({
  onderwerp: await vraag(context, onderwerpInzien, { code }),
  sleutel: newId(),
});

export async function action(args: Route.ActionArgs) {
  const { code } = args.params;
  const form = await args.request.clone().formData();
  const here = () => `/beleid/onderwerpen/${code}`;
  return form.get('handeling') === 'beschrijven'
    ? doe(args, onderwerpVastleggen, here, { code })
    : doe(args, onderwerpBijwerken, here, { code });
}

type Onderwerp = Route.ComponentProps['loaderData']['onderwerp'];

export default function OnderwerpPagina({ loaderData: { onderwerp, sleutel }, actionData }: Route.ComponentProps) {
  const { nummer, naam, magWijzigen, staat } = onderwerp;
  const describing = terugVan(actionData, onderwerpVastleggen.naam);
  return (
    <>
      <title>{`${naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Beleid', href: '/beleid' },
          { label: 'Onderwerpen', href: '/beleid/onderwerpen' },
          { label: naam },
        ]}
      />
      <PageTitle
        title={`${nummer}. ${naam}`}
        state={
          <>
            <OnderwerpBadge staat={staat} /> {onderwerp.voorbeeld && <Badge kind="voorbeeld" />}{' '}
            {onderwerp.soort
              ? hoofdletter(woorden.onderwerpsoort[onderwerp.soort])
              : 'Het plan zegt niet van welke soort'}
          </>
        }
      />
      <Gegevens onderwerp={onderwerp} />
      {magWijzigen && (
        <Stand onderwerp={onderwerp} terug={terugVan(actionData, onderwerpBijwerken.naam)} sleutel={sleutel} />
      )}
      {magWijzigen && staat !== 'geregeld' && (
        <Section title="Beschrijving">
          <Details summary="Beschrijving wijzigen" open={describing !== undefined}>
            <OnderwerpFormulier
              onderwerp={onderwerp}
              segmenten={onderwerp.alleSegmenten}
              terug={describing}
              sleutel={`${sleutel}-b`}
            />
          </Details>
        </Section>
      )}
      <Geschiedenis gebeurtenissen={onderwerp.geschiedenis.toReversed()} />
      <Paginabron>het regiopakket en wat de regio zelf vastlegde</Paginabron>
    </>
  );
}

const Gegevens = ({ onderwerp }: { readonly onderwerp: Onderwerp }) => (
  <Section title="Waar het om gaat">
    <DefinitionList
      items={[
        {
          term: 'Onderwerp',
          value: <Lines text={onderwerp.tekst} />,
          note: <Bronvermelding herkomst={onderwerp.herkomst} />,
        },
        ...(onderwerp.voorbeelden.length > 0
          ? [
              {
                term: 'Bijvoorbeeld',
                value: (
                  <ul>
                    {onderwerp.voorbeelden.map((voorbeeld) => (
                      <li key={voorbeeld}>{voorbeeld}</li>
                    ))}
                  </ul>
                ),
              },
            ]
          : []),
        {
          term: 'Segmenten',
          value: <Links pad="/beleid/segmenten" namen={onderwerp.segmentnamen} geen="alle segmenten" />,
        },
        { term: 'Trekker', value: onderwerp.trekker ?? 'nog niemand' },
        { term: 'Uiterlijk', value: onderwerp.uiterlijk ? <Datum value={onderwerp.uiterlijk} /> : 'geen datum' },
        ...(onderwerp.regeling ? [{ term: 'Hoe het is geregeld', value: <Lines text={onderwerp.regeling} /> }] : []),
      ]}
    />
  </Section>
);
