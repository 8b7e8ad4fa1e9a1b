// SPDX-License-Identifier: EUPL-1.2
import { Attention, Badge, Breadcrumb, Datum, DefinitionList, Moment, PageTitle, Section, Waarom } from '#libs/ui';
import { besluitInzien } from '#modules/regio';
import { indexatieBesluiten, indexatieIntrekken, indexatieInzien } from '#modules/tarieven';
import { Geschiedenis } from '../../shell/dossier.tsx';
import { Paginabron } from '../../shell/herkomst.tsx';
import { doe, magVragen, vraag } from '../../shell/pagina.ts';
import { waaromTeksten } from '../../shell/teksten.ts';
import type { Route } from './+types/indexatie.route.ts';
import { Besluiten, Intrekken } from './besluiten.tsx';
import { Contracten } from './contracten.tsx';
import { NietGeindexeerd } from './regels.tsx';

export const loader = async ({ context, params: { id } }: Route.LoaderArgs) => ({
  ...(await vraag(context, indexatieInzien, { id })),
  toonBesluit: magVragen(context, besluitInzien),
});

export async function action(args: Route.ActionArgs) {
  const indexatie = args.params.id;
  const form = await args.request.clone().formData();
  const back = () => `/tarieven/indexatie/${indexatie}`;
  if (form.get('_act') === indexatieIntrekken.naam)
    return doe(args, indexatieIntrekken, () => '/tarieven/indexatie', { indexatie });
  return doe(args, indexatieBesluiten, back, { indexatie });
}

export default function IndexatieDossier({ loaderData: view, actionData }: Route.ComponentProps) {
  const { jaar, teBesluiten, overgeslagen, namen, voorbeeld } = view;
  return (
    <>
      <title>{`Indexatie ${jaar} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Tarieven', href: '/tarieven' },
          { label: 'Indexatie', href: '/tarieven/indexatie' },
          { label: String(jaar) },
        ]}
      />
      <PageTitle
        title={`Indexatie ${jaar}`}
        state={
          <>
            {voorbeeld && <Badge kind="voorbeeld" />} Vanaf <Datum value={`${jaar}-01-01`} />. {standOf(view)}
          </>
        }
      />
      {teBesluiten.length > 0 && (
        <Attention kind="warning" title="Uw besluit wordt gevraagd" action={<a href="#besluit">Naar het besluit</a>}>
          Besluit vóór <Datum value={`${jaar}-01-01`} />: daarna kan deze indexatie niet meer ingaan.
        </Attention>
      )}
      <Grond view={view} />
      <Contracten view={view} />
      {overgeslagen.length > 0 && (
        <Section title="Deze tarieven blijven gelijk">
          <NietGeindexeerd overgeslagen={overgeslagen} namen={namen} />
        </Section>
      )}
      {teBesluiten.length > 0 && <Besluiten view={view} terug={actionData} />}
      {view.magIntrekken && <Intrekken besloten={besloten(view)} terug={actionData} />}
      <Geschiedenis gebeurtenissen={view.geschiedenis.toReversed()} />
      <Paginabron>de vastgestelde indexcijfers, de methode in het regiopakket en het mandaatregister</Paginabron>
    </>
  );
}

type Loaded = Route.ComponentProps['loaderData'];

const besloten = ({ contracten }: Loaded): number =>
  contracten.filter(({ staat }) => staat === null || staat === 'vastgesteld').length;

function standOf(view: Loaded): string {
  const { contracten } = view;
  const open = contracten.filter(({ staat }) => staat === 'voorgesteld').length;
  if (open > 0) return `Over ${open} van ${contracten.length} contracten moet nog worden besloten.`;
  const decided = besloten(view);
  if (decided === 0) return 'Ingetrokken.';
  if (decided === contracten.length) return 'Over alle contracten is besloten.';
  return `Over ${decided} van ${contracten.length} contracten is besloten; de rest is ingetrokken.`;
}

function Grond({ view: { bewijs, bewijsEersteJaar, toelichting, opgesteld, naam } }: { readonly view: Loaded }) {
  return (
    <Section title="De index">
      <DefinitionList
        items={[
          { term: 'Toelichting', value: toelichting },
          { term: 'Voorgelegd', value: <Moment value={opgesteld} />, note: `door ${naam}` },
          ...(bewijs
            ? [
                {
                  term: 'Met nacalculatie',
                  value: 'De raming van het jaar, en wat die van het jaar ervoor te laag of te hoog was.',
                  action: <Waarom outcome={bewijs.outcome} texts={waaromTeksten} />,
                },
              ]
            : []),
          ...(bewijsEersteJaar
            ? [
                {
                  term: 'Contracten in hun eerste jaar',
                  value: 'Alleen de raming van het jaar telt.',
                  action: <Waarom outcome={bewijsEersteJaar.outcome} texts={waaromTeksten} />,
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}
