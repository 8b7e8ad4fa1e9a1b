// SPDX-License-Identifier: EUPL-1.2
import { Badge, Breadcrumb, ButtonLink, PageTitle } from '#libs/ui';
import { inschrijvingBeoordelen } from '#modules/inkoop';
import { dossierInzien } from '#modules/leveranciers';
import { woorden } from '#modules/leveranciers/teksten';
import { Paginabron } from '../shell/herkomst.tsx';
import { magVragen, vraag } from '../shell/pagina.ts';
import type { Route } from './+types/dossier.route.ts';
import { Aanbiedertype } from './aanbiederstype.tsx';
import { Inschrijvingen, Overeenkomsten, Producten } from './afspraken.tsx';
import { Afwijzingen, Geldstroom } from './geldstroom.tsx';
import { Geschiedenis } from './geschiedenis.tsx';
import { Identiteit } from './identiteit.tsx';
import { Signalen } from './signalen.tsx';
import { Toezicht } from './toezicht.tsx';

export const loader = async ({ context, params: { agb } }: Route.LoaderArgs) => ({
  dossier: await vraag(context, dossierInzien, { aanbieder: agb }),
  magInschrijving: magVragen(context, inschrijvingBeoordelen),
});

export default function Dossier({ loaderData: { dossier, magInschrijving } }: Route.ComponentProps) {
  const naam = dossier.gegevens?.naam ?? dossier.aanbieder;
  const [type] = dossier.typen;
  const isMicro = dossier.micro?.status === 'decided' && dossier.micro.value;
  return (
    <>
      <title>{`${naam} – Inkoopregie`}</title>
      <Breadcrumb items={[{ label: 'Leveranciers', href: '/leveranciers' }, { label: naam }]} />
      <PageTitle
        title={naam}
        state={
          <>
            AGB-code {dossier.aanbieder} · {type ? woorden.type[type.type] : 'type nog niet vastgelegd'}{' '}
            {isMicro && <Badge kind="info">micro-onderneming</Badge>}{' '}
            {dossier.gegevens?.voorbeeld && <Badge kind="voorbeeld" />}
          </>
        }
        action={
          dossier.magVastleggen && (
            <ButtonLink href={`/leveranciers/${dossier.aanbieder}/type`}>Aanbiederstype vastleggen</ButtonLink>
          )
        }
      />
      <Signalen geenZorg={dossier.geenZorg} aanbieder={dossier.aanbieder} />
      <Toezicht {...dossier} />
      <Identiteit gegevens={dossier.gegevens} micro={dossier.micro} />
      <Overeenkomsten overeenkomsten={dossier.overeenkomsten} />
      <Producten producten={dossier.producten} vandaag={dossier.vandaag} />
      <Geldstroom maanden={dossier.maanden} />
      {dossier.overeenkomsten.length > 0 && (
        <p>
          <a href={`/leveranciers/${dossier.aanbieder}/winst`}>Winst naast de marge in de tarieven</a>
        </p>
      )}
      <Afwijzingen deel={dossier.afgewezenDeel} codes={dossier.afkeurcodes} />
      <Inschrijvingen toelatingen={dossier.toelatingen} magOpenen={magInschrijving} />
      <Aanbiedertype dossier={dossier} />
      <Geschiedenis dossier={dossier} />
      <Paginabron>
        het register van aanbieders, de overeenkomsten, de inschrijvingen en de declaraties bij de gemeenten
      </Paginabron>
    </>
  );
}
