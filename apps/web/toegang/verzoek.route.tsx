// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumb, DefinitionList, Moment, PageTitle, Section } from '#libs/ui';
import { verzoekBeantwoorden, verzoekHonoreren, verzoekInzien } from '#modules/toegang';
import { Doorlopen, plaatsTekst } from '../shell/doorlopen.tsx';
import { Geschiedenis } from '../shell/dossier.tsx';
import { Paginabron } from '../shell/herkomst.tsx';
import { kenmerk } from '../shell/kenmerk.ts';
import { doe, vraag } from '../shell/pagina.ts';
import { terugVan } from '../shell/terug.tsx';
import type { Route } from './+types/verzoek.route.ts';
import { Antwoordformulier, Honoreerformulier } from './verzoek-formulieren.tsx';
import { Antwoorden, Gevraagd } from './verzoek-inhoud.tsx';
import { Verzoekstand, verzoeksoort, wetten } from './weergave.tsx';

export const loader = async ({ context, params }: Route.LoaderArgs) => ({
  verzoek: await vraag(context, verzoekInzien, { id: kenmerk(params.id) }),
});

export async function action(args: Route.ActionArgs) {
  const { id } = args.params;
  const form = await args.request.clone().formData();
  return form.get('_act') === verzoekHonoreren.naam
    ? doe(args, verzoekHonoreren, () => `/toegang/verzoeken/${id}`, { verzoek: id })
    : doe(args, verzoekBeantwoorden, () => `/toegang/verzoeken/${id}`, { verzoek: id });
}

export default function Verzoek({ loaderData: { verzoek }, actionData }: Route.ComponentProps) {
  const titel = verzoeksoort(verzoek.soort);
  const { doorloop } = verzoek;
  return (
    <>
      <title>{`${titel} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Toegang', href: '/toegang' },
          { label: 'Verzoeken', href: '/toegang/verzoeken' },
          { label: titel },
        ]}
      />
      <PageTitle
        title={titel}
        state={
          <>
            {doorloop?.nummer && `${plaatsTekst('Verzoek', doorloop)} · `}
            <Verzoekstand {...verzoek} />
          </>
        }
        action={doorloop && <Doorlopen wat="verzoek" doorloop={doorloop} adres={adresVan} />}
      />
      <Wie verzoek={verzoek} />
      <Gevraagd verzoek={verzoek} />
      {verzoek.magBeantwoorden && (
        <>
          <Honoreerformulier verzoek={verzoek} terug={terugVan(actionData, 'toegang/verzoek-honoreren')} />
          <Antwoordformulier verzoek={verzoek} terug={terugVan(actionData, 'toegang/verzoek-beantwoorden')} />
        </>
      )}
      <Antwoorden verzoek={verzoek} />
      <Geschiedenis gebeurtenissen={verzoek.geschiedenis} />
      <Paginabron>het bericht van de aanbieder en de toewijzingen van nu; dat u dit las, is vastgelegd</Paginabron>
    </>
  );
}

const adresVan = (id: string): string => `/toegang/verzoeken/${id}`;

const Wie = ({ verzoek }: Route.ComponentProps['loaderData']) => (
  <Section title="Wie vraagt, en over wie">
    <DefinitionList
      items={[
        { term: 'Aanbieder', value: verzoek.aanbiedernaam ?? verzoek.aanbieder },
        { term: 'Gemeente', value: verzoek.gemeentenaam ?? verzoek.gemeente },
        {
          term: 'Cliënt',
          value: verzoek.client.naam ?? 'alleen het burgerservicenummer is bekend',
          note: `Burgerservicenummer eindigt op ${verzoek.client.bsnEinde}`,
        },
        ...(verzoek.verwijzer === null ? [] : [{ term: 'Verwijzer', value: verzoek.verwijzer }]),
        ...verzoek.commentaar.map((tekst) => ({ term: 'Toelichting', value: tekst })),
        {
          term: 'Ontvangen',
          value: <Moment value={verzoek.ontvangen} />,
          note: `${wetten[verzoek.wet] ?? verzoek.wet}, referentie ${verzoek.referentie}`,
          action: <a href={`/berichten/${verzoek.bericht}`}>Het bericht lezen</a>,
        },
      ]}
    />
  </Section>
);
