// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, Datum, DefinitionList, PageTitle, Section } from '#libs/ui';
import { aanspreekpuntVastleggen, deelnameVoorstellen, grondslagVastleggen, samenwerkingInzien } from '#modules/regio';
import { Geschiedenis } from '../../shell/dossier.tsx';
import { Bronvermelding } from '../../shell/herkomst.tsx';
import { doe, type Terug, vraag } from '../../shell/pagina.ts';
import { terugVan } from '../../shell/terug.tsx';
import { dagInAdres } from '../dag-in-adres.ts';
import { OpDag } from '../op-dag.tsx';
import type { Route } from './+types/verband.route.ts';
import { DeelnameFormulier } from './deelname-formulier.tsx';
import { Deelnames } from './deelnames.tsx';
import { Grondslagen } from './grondslagen.tsx';
import { AanspreekpuntFormulier, GrondslagFormulier } from './verband-formulieren.tsx';

export async function loader({ context, params: { code }, request }: Route.LoaderArgs) {
  const gevraagd = dagInAdres(request)?.toString() ?? null;
  return {
    verband: await vraag(context, samenwerkingInzien, { code, op: gevraagd }),
    gekozen: gevraagd !== null,
    sleutel: newId(),
  };
}

export async function action(args: Route.ActionArgs) {
  const samenwerking = args.params.code;
  const act = (await args.request.clone().formData()).get('_act');
  const here = () => `/regio/verbanden/${samenwerking}`;
  if (act === grondslagVastleggen.naam) return doe(args, grondslagVastleggen, here, { samenwerking });
  if (act === aanspreekpuntVastleggen.naam) return doe(args, aanspreekpuntVastleggen, here, { samenwerking });
  return doe(args, deelnameVoorstellen, ({ voorstel }) => `/regio/voorstellen/${voorstel}`, { samenwerking });
}

export default function Verband({ loaderData: { verband, gekozen, sleutel }, actionData }: Route.ComponentProps) {
  const aantal = verband.deelnames.filter(({ opDag }) => opDag).length;
  return (
    <>
      <title>{`${verband.naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Regio', href: '/regio' },
          { label: 'Samenwerkingsverbanden', href: '/regio/verbanden' },
          { label: verband.naam },
        ]}
      />
      <PageTitle
        title={verband.naam}
        state={
          <>
            {aantal} {aantal === 1 ? 'deelnemer' : 'deelnemers'} op <Datum value={verband.op} />. {verband.omschrijving}
          </>
        }
      />
      <OpDag dag={verband.op} gekozen={gekozen} />
      <Deelnames verband={verband} />
      <Wat verband={verband} />
      <Grondslagen verband={verband} />
      {verband.magWijzigen && <Wijzigen verband={verband} sleutel={sleutel} terug={actionData} />}
      <Geschiedenis gebeurtenissen={verband.geschiedenis} />
    </>
  );
}

type Verband = Route.ComponentProps['loaderData']['verband'];

const Wat = ({ verband }: { readonly verband: Verband }) => (
  <Section title="Wat het doet en wie ervoor spreekt">
    <DefinitionList
      items={[
        { term: 'Taken', value: verband.taken.length > 0 ? verband.taken.join('; ') : 'niet apart genoemd' },
        { term: 'Schaal', value: verband.schaalnaam ?? 'onbekend' },
        { term: 'Aantal gemeenten volgens het plan', value: verband.aantalGemeenten ?? 'onbekend' },
        { term: 'Penvoerder', value: verband.penvoerder ?? 'onbekend' },
        { term: 'Aanspreekpunt', value: verband.aanspreekpunt ?? 'onbekend' },
        { term: 'Wat het aanspreekpunt mag', value: verband.bevoegdheden ?? 'onbekend' },
        { term: 'Staat in', value: <Bronvermelding herkomst={verband.herkomst} /> },
      ]}
    />
  </Section>
);

type WijzigenProps = { readonly verband: Verband; readonly sleutel: string; readonly terug: Terug | undefined };

const Wijzigen = ({ verband, sleutel, terug }: WijzigenProps) => (
  <Section title="Wijzigen" id="wijzigen">
    <DeelnameFormulier verband={verband} sleutel={sleutel} terug={terugVan(terug, 'regio/deelname-voorstellen')} />
    <GrondslagFormulier terug={terugVan(terug, 'regio/grondslag-vastleggen')} />
    <AanspreekpuntFormulier verband={verband} terug={terugVan(terug, 'regio/aanspreekpunt-vastleggen')} />
  </Section>
);
