// SPDX-License-Identifier: EUPL-1.2
import { Badge, Breadcrumb, ButtonLink, Details, PageTitle, Section } from '#libs/ui';
import {
  schaalVaststellen,
  type ZorgvormView,
  zorgvormInzien,
  zorgvormKoppelen,
  zorgvormVerplaatsen,
} from '#modules/regio';
import { Geschiedenis } from '../../shell/dossier.tsx';
import { Paginabron } from '../../shell/herkomst.tsx';
import { doe, magVragen, vraag } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { Sinds } from '../sinds.tsx';
import { Vaststellen } from '../vaststellen.tsx';
import type { Route } from './+types/zorgvorm.route.ts';
import type { Schalen } from './cel.tsx';
import { Koppelingen } from './koppelingen.tsx';
import { Regel } from './regel.tsx';

export const loader = async ({ context, params: { zorgvorm } }: Route.LoaderArgs) => ({
  view: await vraag(context, zorgvormInzien, { zorgvorm }),
  verplaatst: magVragen(context, zorgvormVerplaatsen),
  koppelt: magVragen(context, zorgvormKoppelen),
  stelt: magVragen(context, schaalVaststellen),
});

export const action = (args: Route.ActionArgs) =>
  doe(args, schaalVaststellen, ({ zorgvorm }) => `/regio/schalen/${zorgvorm}`, { zorgvorm: args.params.zorgvorm });

export default function ZorgvormPagina({ loaderData, actionData }: Route.ComponentProps) {
  const { view, verplaatst, koppelt, stelt } = loaderData;
  const { zorgvorm, schalen, geldt, concept } = view;
  const eerder = view.regels.filter(({ id, staat }) => staat === 'vastgesteld' && id !== geldt?.id);
  return (
    <>
      <title>{`${zorgvorm.naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Regio', href: '/regio' },
          { label: 'Schaalmatrix', href: '/regio/schalen' },
          { label: zorgvorm.naam },
        ]}
      />
      <PageTitle
        title={zorgvorm.naam}
        state={<Stand geldt={geldt} />}
        action={verplaatst && <ButtonLink href={`/regio/schalen/${zorgvorm.code}/verplaatsen`}>Verplaatsen</ButtonLink>}
      />
      {concept && (
        <Vaststellen
          titel="Er ligt een voorstel voor een andere schaal"
          knop="Schaal vaststellen"
          mag={stelt}
          zelf={view.zelfVoorgesteld}
          door={concept.naam}
          terug={actionData}
        >
          <Regel regel={concept} schalen={schalen} />
        </Vaststellen>
      )}
      {geldt && (
        <Section title="Wat vandaag geldt">
          <Regel regel={geldt} schalen={schalen} />
        </Section>
      )}
      <Koppelingen zorgvorm={zorgvorm} contracten={view.contracten} koppelt={koppelt} />
      <Andere regels={eerder} schalen={schalen} />
      <Geschiedenis gebeurtenissen={view.geschiedenis.toReversed()} />
      <Paginabron>het regiopakket en wat de regio zelf vaststelde</Paginabron>
    </>
  );
}

type Regels = Plat<ZorgvormView>['regels'];

const Stand = ({ geldt }: { readonly geldt: Regels[number] | null }) =>
  geldt ? (
    <>
      Zo geregeld <Sinds van={geldt.van} tot={geldt.tot} /> {geldt.voorbeeld && <Badge kind="voorbeeld" />}
    </>
  ) : (
    'Vandaag is voor deze zorgvorm nog niets geregeld.'
  );

/** What counted before, and what will count later. */
const Andere = ({ regels, schalen }: { readonly regels: Regels; readonly schalen: Schalen }) =>
  regels.length > 0 && (
    <Section title="Eerder en later">
      {regels.map((regel) => (
        <Details key={regel.id} summary={<Sinds van={regel.van} tot={regel.tot} />}>
          <Regel regel={regel} schalen={schalen} />
        </Details>
      ))}
    </Section>
  );
